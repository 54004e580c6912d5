package khrongkan.budget.rate;

/** What becomes of a row of a file of rates. */
public enum Verdict {
    /** Nothing like it is on file. */
    CREATE,
    /** It takes the place of the row on file, which is kept. */
    SUPERSEDE,
    /** It is on file, word for word. */
    UNCHANGED,
    /** It cannot be taken. */
    REFUSED
}
