package khrongkan.participants.imports.domain;

/** What becomes of a row. */
public enum Verdict {
    CREATE,
    UPDATE,
    UNCHANGED,
    REFUSED
}
