package khrongkan.participants.privacy.notice;

/** On which ground of the Personal Data Protection Act data is kept for a purpose. */
public enum Ground {
    /** A task in the public interest or official authority. */
    PUBLIC_TASK,
    /** A duty under another law, such as to prove a payment. */
    LEGAL_DUTY,
    /** A contract with the person, such as a speaker's. */
    CONTRACT,
    /** The person's own consent, which may be withdrawn. */
    CONSENT
}
