package khrongkan.approval.webhook.domain;

/** Where the telling of one event to one endpoint stands. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** All attempts failed; it can be replayed by hand. */
    GIVEN_UP
}
