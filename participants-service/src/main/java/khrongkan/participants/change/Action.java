package khrongkan.participants.change;

/** What was done to a record. */
public enum Action {
    CREATE,
    OVERRIDE,
    DISMISS,
    MERGE,
    UNDO_MERGE,
    UPDATE,
    DELETE,
    IMPORT_CREATE,
    IMPORT_UPDATE,
    FREEZE,
    CONFIRM,
    COMMIT,
    RELEASE,
    DECIDE,
    PROMOTE,
    PROPOSE,
    ACCEPT,
    REFUSE,
    WITHDRAW
}
