package khrongkan.participants.privacy.retention;

/** The kinds of personal fields that have a clock of their own. */
public enum RetainedField {
    /** Counted from the day of collection. */
    CITIZEN_ID,
    /** Phone and e-mail, counted from the last change of the record. */
    CONTACT,
    /** Answers to fields marked as personal, counted from the last day of the seminar, or of entry where that is later. */
    SENSITIVE,
    /** Who was on the list of a seminar, counted in the same way; that somebody was stays counted. */
    ATTENDANCE
}
