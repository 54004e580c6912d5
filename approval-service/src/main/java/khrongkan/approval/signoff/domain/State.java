package khrongkan.approval.signoff.domain;

import java.util.Optional;

/** Where a proposal stands. A new constant does not compile until every switch here knows it. */
public enum State {
    DRAFT,
    SUBMITTED,
    ENDORSED,
    APPROVED,
    RETURNED,
    REJECTED,
    CANCELLED;

    /** Whose signature or refusal is awaited; empty where nobody's is. */
    public Optional<Hand> turn() {
        return switch (this) {
            case SUBMITTED -> Optional.of(Hand.ENDORSER);
            case ENDORSED -> Optional.of(Hand.APPROVER);
            case DRAFT, APPROVED, RETURNED, REJECTED, CANCELLED -> Optional.empty();
        };
    }

    /** Whether the document may be written. */
    public boolean writable() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, ENDORSED, APPROVED, REJECTED, CANCELLED -> false;
        };
    }

    /** Whether signatures count here: in a draft and in a returned proposal those of before do not. */
    public boolean signed() {
        return !writable();
    }

    boolean cancellable() {
        return switch (this) {
            case DRAFT, SUBMITTED, ENDORSED, APPROVED, RETURNED -> true;
            case REJECTED, CANCELLED -> false;
        };
    }
}
