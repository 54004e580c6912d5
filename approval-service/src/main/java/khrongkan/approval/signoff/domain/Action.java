package khrongkan.approval.signoff.domain;

/** What somebody decides about a proposal. */
public enum Action {
    SUBMIT,
    ENDORSE,
    APPROVE,
    RETURN,
    REJECT,
    RECALL,
    CANCEL,
    AMEND;

    /** Whether this puts a name under the document: nobody signs what he was not shown. */
    public boolean signs() {
        return switch (this) {
            case SUBMIT, ENDORSE, APPROVE -> true;
            case RETURN, REJECT, RECALL, CANCEL, AMEND -> false;
        };
    }

    /** Whether a reason has to be given in words. */
    public boolean needsComment() {
        return switch (this) {
            case RETURN, REJECT -> true;
            case SUBMIT, ENDORSE, APPROVE, RECALL, CANCEL, AMEND -> false;
        };
    }

    boolean possibleIn(State state) {
        return switch (this) {
            case SUBMIT -> state.writable();
            case ENDORSE, RECALL -> state == State.SUBMITTED;
            case APPROVE -> state == State.ENDORSED;
            case RETURN, REJECT -> state.turn().isPresent();
            case CANCEL -> state.cancellable();
            case AMEND -> state == State.APPROVED;
        };
    }
}
