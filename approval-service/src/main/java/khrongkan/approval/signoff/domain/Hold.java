package khrongkan.approval.signoff.domain;

/** What is known of the money and the list that are held for the revision under decision. */
public enum Hold {
    /** Nothing is held. */
    NONE,
    /** Held for a short time; the confirmation or the commitment is on its way. */
    UNCONFIRMED,
    /** Held until the decision, or committed by it. */
    CONFIRMED,
    /** The hold ran out before its confirmation came, and the money has gone meanwhile. */
    LOST
}
