package khrongkan.participants.search.domain;

import khrongkan.participants.name.domain.NameForms;
import khrongkan.thai.NameTitles;

/** Whose names are searched. */
public enum Register {
    ORGANIZATION,
    PERSON;

    /** The name without what stands before and after it. */
    public String core(String name) {
        return switch (this) {
            case ORGANIZATION -> NameTitles.ofOrganization(name);
            case PERSON -> NameTitles.ofPerson(name);
        };
    }

    /** The forms of a name by which it is searched. */
    public NameForms forms(String name) {
        return switch (this) {
            case ORGANIZATION -> NameForms.ofOrganization(name);
            case PERSON -> NameForms.ofPerson(name);
        };
    }
}
