package khrongkan.participants.attendance.domain;

/** What became of the name on a scan, before its time is looked at. */
public enum Claim {
    /** Somebody who is expected. */
    EXPECTED,
    /** Somebody on the list who holds no place. */
    NOT_EXPECTED,
    /** No registration of this seminar. */
    UNKNOWN,
    /** A code that this system did not sign, or that was altered. */
    BAD_CODE,
    /** A good code of another seminar. */
    OTHER_SEMINAR
}
