package khrongkan.participants.attendance.domain;

/** What a scan is worth. Whatever it is, the scan is kept. */
public enum Verdict {
    /** The first entry to a session: it counts as attendance. */
    COUNTED,
    /** He is inside already; nothing counts twice. */
    ALREADY_IN,
    /** He was out and comes back. */
    RE_ENTRY,
    /** He goes out. */
    EXIT,
    /** He goes out and never came in. */
    EXIT_WITHOUT_ENTRY,
    /** No session takes an entry or an exit at this time. */
    OUT_OF_SESSION,
    /** The scanner's clock is ahead: the scan would lie in the future. */
    CLOCK_AHEAD,
    /** He holds no place: he waits, declined or withdrew. */
    NOT_EXPECTED,
    /** No such registration at this seminar. */
    UNKNOWN,
    /** The code was not signed here, or was altered. */
    BAD_CODE,
    /** The code is of another seminar. */
    OTHER_SEMINAR,
    /** The scanner used the nonce of another scan. */
    NONCE_REUSED
}
