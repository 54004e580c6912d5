package khrongkan.participants.search;

import jakarta.persistence.Embeddable;
import khrongkan.participants.name.domain.NameForms;
import khrongkan.participants.name.domain.PersonName;

/** The columns of a record by which its name is searched. */
@Embeddable
public record FoldedName(String searchCore, String searchText, String searchSound) {

    public static FoldedName ofOrganization(String name) {
        return of(NameForms.ofOrganization(name));
    }

    public static FoldedName ofPerson(PersonName name) {
        return of(NameForms.ofPerson(name));
    }

    private static FoldedName of(NameForms forms) {
        return new FoldedName(forms.core(), forms.text(), forms.sound());
    }
}
