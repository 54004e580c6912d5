package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import khrongkan.budget.rate.domain.SessionKind;

/**
 * How hours, meals and speakers are counted: figures of the regulation, kept as data.
 *
 * @param fullHour minutes that count as one hour
 * @param halfHour minutes that count as half of one
 * @param lunchFrom a day with lunch begins before
 * @param lunchTo and does not end before
 * @param speakers how many are paid in a session of each kind; per group where it is divided into groups
 */
public record CountingRules(
        int fullHour, int halfHour, LocalTime lunchFrom, LocalTime lunchTo, Map<SessionKind, Integer> speakers) {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public CountingRules {
        speakers = Map.copyOf(speakers);
    }

    /** The hours of some sessions, each counted by itself. */
    public BigDecimal hours(List<Integer> minutes) {
        return minutes.stream().map(this::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal hours(int minutes) {
        var whole = BigDecimal.valueOf(minutes / MINUTES_OF_AN_HOUR);
        int rest = minutes % MINUTES_OF_AN_HOUR;
        if (rest >= fullHour) {
            return whole.add(BigDecimal.ONE);
        }
        return rest >= halfHour ? whole.add(HALF) : whole;
    }
}
