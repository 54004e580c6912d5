package khrongkan.approval.feed;

/** What others are told of: the one list. */
public enum EventType {
    PROPOSAL_SUBMITTED,
    PROPOSAL_ENDORSED,
    PROPOSAL_APPROVED,
    PROPOSAL_REJECTED,
    PROPOSAL_RETURNED,
    PROPOSAL_RECALLED,
    PROPOSAL_CANCELLED,
    PROPOSAL_POSTPONED,
    PROPOSAL_AMENDED,
    PROPOSAL_CLOSED,
    /** Planning or finance has looked through a proposal and passed it on. */
    REVIEWED,
    /** The registry has given a number. */
    NUMBERED,
    /** A signature on paper was recorded. */
    PAPER_SIGNED,
    REMINDER_DUE,
    ESCALATED,
    ATTACHMENT_ADDED,
    /** Budget or list have moved away from what was approved. */
    DRIFT_SEEN,
    /** An endpoint could not be reached for so long that it is told nothing more. */
    WEBHOOK_DISABLED,
    /** Sent to one endpoint to try it; it stands in no feed. */
    WEBHOOK_PING
}
