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
    REPLACED,
    /** Closed: what was spent is spent, the rest was given back. */
    SETTLED;

    /** Whether its money is promised or gone for good, so that no other revision may hold instead. */
    public boolean isFinal() {
        return this == COMMITTED || this == SETTLED;
    }

    /** Whether it keeps money back that is not committed yet. */
    public boolean isReserving() {
        return this == PENDING || this == CONFIRMED;
    }
}
