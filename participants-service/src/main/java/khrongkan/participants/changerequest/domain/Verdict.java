package khrongkan.participants.changerequest.domain;

/** What can be done with a proposed change. */
public enum Verdict {
    ACCEPT,
    REFUSE,
    WITHDRAW;

    /** The state that it leads to. */
    public State leadsTo() {
        return switch (this) {
            case ACCEPT -> State.ACCEPTED;
            case REFUSE -> State.REFUSED;
            case WITHDRAW -> State.WITHDRAWN;
        };
    }
}
