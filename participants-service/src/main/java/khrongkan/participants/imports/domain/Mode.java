package khrongkan.participants.imports.domain;

/** What becomes of the good rows of a file that has a refused one. */
public enum Mode {
    /** Nothing is saved. */
    ATOMIC,
    /** They are saved. */
    ROWS
}
