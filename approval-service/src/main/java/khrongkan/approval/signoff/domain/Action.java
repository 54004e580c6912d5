package khrongkan.approval.signoff.domain;

/** What somebody decides about a proposal. */
public enum Action {
    SUBMIT,
    REVIEW,
    ENDORSE,
    APPROVE,
    RETURN,
    REJECT,
    RECALL,
    CANCEL,
    AMEND,
    POSTPONE,
    CLOSE,
    /** The registry gives the paper its number and date. */
    NUMBER;

    /** Whether this puts a name to the paper: nobody signs or passes what he was not shown. */
    public boolean signs() {
        return switch (this) {
            case SUBMIT, REVIEW, ENDORSE, APPROVE -> true;
            case RETURN, REJECT, RECALL, CANCEL, AMEND, POSTPONE, CLOSE, NUMBER -> false;
        };
    }

    /** Whether a reason has to be given in words. */
    public boolean needsComment() {
        return switch (this) {
            case RETURN, REJECT, POSTPONE -> true;
            case SUBMIT, REVIEW, ENDORSE, APPROVE, RECALL, CANCEL, AMEND, CLOSE, NUMBER -> false;
        };
    }

    /** Whether a signature of this kind may stand on paper and be recorded later. */
    public boolean onPaper() {
        return switch (this) {
            case ENDORSE, APPROVE -> true;
            case SUBMIT, REVIEW, RETURN, REJECT, RECALL, CANCEL, AMEND, POSTPONE, CLOSE, NUMBER -> false;
        };
    }

    boolean possibleIn(State state) {
        return switch (this) {
            case SUBMIT -> state.writable();
            case ENDORSE, RECALL -> state == State.SUBMITTED;
            case APPROVE -> state == State.ENDORSED;
            case REVIEW, RETURN, REJECT -> state.running();
            case CANCEL -> state.cancellable();
            case AMEND -> state == State.APPROVED || state == State.POSTPONED;
            case POSTPONE, CLOSE -> state == State.APPROVED;
            case NUMBER -> state.numbered();
        };
    }
}
