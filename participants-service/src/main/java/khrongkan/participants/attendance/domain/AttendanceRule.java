package khrongkan.participants.attendance.domain;

/**
 * Whether somebody attended enough for a certificate.
 *
 * @param attended how many sessions he attended
 * @param held how many were held
 * @param threshold how many per cent it takes
 */
public record AttendanceRule(int attended, int held, int threshold) {

    /** Whether it is enough. */
    public boolean isMet() {
        return attended > 0 && attended * 100 >= held * threshold;
    }

    /** How many sessions it takes. */
    public int needed() {
        return Math.max(1, (held * threshold + 99) / 100);
    }
}
