package khrongkan.participants.freeze.domain;

/** How far a freeze has come. */
public enum FreezeState {
    /** Kept until its time is up, unless it is confirmed before. */
    PENDING,
    /** The submission it was made for is on its way. */
    CONFIRMED,
    /** The submission it was made for is approved. */
    COMMITTED,
    /** No longer needed. */
    RELEASED,
    /** Its time was up before it was confirmed. Never stored: it follows from the time. */
    EXPIRED
}
