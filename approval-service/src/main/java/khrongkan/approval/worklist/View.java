package khrongkan.approval.worklist;

/** The lists of a caller. */
enum View {
    WAITING,
    SIGNED,
    SUBMITTED,
    ESCALATED
}
