package khrongkan.approval.outbox;

/** Who has to be told. */
public enum Target {
    BUDGET,
    PARTICIPANTS
}
