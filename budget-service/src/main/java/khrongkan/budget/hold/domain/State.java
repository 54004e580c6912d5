package khrongkan.budget.hold.domain;

/** Where a hold stands. */
public enum State {
    /** Reserved, and given back by itself unless it is confirmed in time. */
    PENDING,
    /** Reserved until somebody decides. */
    CONFIRMED,
    /** Spent on paper: the proposal was approved. */
    COMMITTED,
    /** Given back. */
    RELEASED,
    /** Was not confirmed in time; its money was given back. */
    EXPIRED,
    /** A later revision of the same proposal holds instead. */
    REPLACED;

    /** Whether it keeps money back that is not committed yet. */
    public boolean isReserving() {
        return this == PENDING || this == CONFIRMED;
    }
}
