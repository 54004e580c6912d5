package khrongkan.approval.webhook.domain;

/** Whether an endpoint is told anything. */
public enum State {
    ACTIVE,
    /** By its owner. */
    PAUSED,
    /** It could not be reached for too long, or wanted no more. */
    DISABLED
}
