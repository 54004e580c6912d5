package khrongkan.participants.privacy;

/** The kinds of fields that say something about a person. */
public enum PersonalField {
    /** Prefix, names, position: an office shows them to its own people, and every time it is noted. */
    NAME,
    /** Phone, e-mail, private address. */
    CONTACT,
    /** The number of the civil registration. */
    CITIZEN_ID,
    /** What a seminar asks of people beyond that and marks as personal, such as an illness or a diet. */
    SENSITIVE
}
