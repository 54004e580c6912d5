package khrongkan.approval.signoff.domain;

/** Where a proposal stands. A new constant does not compile until every switch here knows it. */
public enum State {
    DRAFT,
    SUBMITTED,
    ENDORSED,
    APPROVED,
    RETURNED,
    REJECTED,
    CANCELLED,
    /** Approved, and its day put off: an amendment names the new one. */
    POSTPONED,
    CLOSED;

    /** Whether somebody's signature, check or refusal is awaited. */
    public boolean running() {
        return switch (this) {
            case SUBMITTED, ENDORSED -> true;
            case DRAFT, APPROVED, RETURNED, REJECTED, CANCELLED, POSTPONED, CLOSED -> false;
        };
    }

    /** Whether the document may be written. */
    public boolean writable() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, ENDORSED, APPROVED, REJECTED, CANCELLED, POSTPONED, CLOSED -> false;
        };
    }

    /** Whether signatures count here: in a draft and in a returned proposal those of before do not. */
    public boolean signed() {
        return !writable();
    }

    boolean cancellable() {
        return switch (this) {
            case DRAFT, SUBMITTED, ENDORSED, APPROVED, RETURNED, POSTPONED -> true;
            case REJECTED, CANCELLED, CLOSED -> false;
        };
    }

    /** Whether the registry may give a number: to what somebody has signed and nobody has refused. */
    boolean numbered() {
        return switch (this) {
            case SUBMITTED, ENDORSED, APPROVED, POSTPONED, CLOSED -> true;
            case DRAFT, RETURNED, REJECTED, CANCELLED -> false;
        };
    }
}
