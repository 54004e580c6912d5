package khrongkan.participants.privacy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import khrongkan.kit.caller.Role;

/** What personal data is for. A reader states it in {@code X-Purpose}; a privacy notice lists it. */
public enum Purpose {
    /** To invite people and to care for them on the day. */
    SEMINAR,
    /** To pay an allowance, a fare or a fee, and to prove that it was paid. */
    PAYMENT,
    /** To certify that somebody took part. */
    CERTIFICATE,
    /** To answer the person concerned: a copy, a correction, an erasure. */
    SUBJECT_REQUEST,
    /** To publish pictures of the day; only with consent. */
    PHOTO,
    /** To invite to what comes later; only with consent. */
    NEWS;

    /** Whether it holds only for those who have consented to it. */
    public boolean needsConsent() {
        return this == PHOTO || this == NEWS;
    }

    /** Whether this purpose opens a field to somebody with these roles. */
    boolean opens(PersonalField field, Set<String> roles) {
        return fields().contains(field) && isOf(roles);
    }

    /** Whether somebody with these roles may have this purpose. */
    boolean isOf(Set<String> roles) {
        return !Collections.disjoint(roles, readers());
    }

    private Set<PersonalField> fields() {
        return switch (this) {
            case SEMINAR -> EnumSet.of(PersonalField.CONTACT, PersonalField.SENSITIVE);
            case PAYMENT -> EnumSet.of(PersonalField.CONTACT, PersonalField.CITIZEN_ID);
            case CERTIFICATE -> EnumSet.of(PersonalField.CONTACT);
            case SUBJECT_REQUEST -> EnumSet.allOf(PersonalField.class);
            case PHOTO -> EnumSet.noneOf(PersonalField.class);
            case NEWS -> EnumSet.of(PersonalField.CONTACT);
        };
    }

    private Set<String> readers() {
        return switch (this) {
            case SEMINAR ->
                Set.of(Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.ADMIN);
            case PAYMENT -> Set.of(Role.FINANCE, Role.REGISTRAR);
            case CERTIFICATE, PHOTO, NEWS -> Set.of(Role.OFFICER, Role.REGISTRAR);
            case SUBJECT_REQUEST -> Set.of(Role.REGISTRAR);
        };
    }
}
