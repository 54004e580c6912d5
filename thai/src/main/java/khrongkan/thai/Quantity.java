package khrongkan.thai;

import java.math.BigDecimal;

/**
 * One factor of a budget line, as in 38 คน.
 *
 * @param unit what is counted
 * @param value how many; 0 ≤ value < 10¹², two decimals at most (hours may be halved), kept without superfluous zeros
 */
public record Quantity(Unit unit, BigDecimal value) {

    /** Refuses, by IllegalArgumentException, what a sentence cannot say. */
    public Quantity {
        value = Figures.require(value, "the number of " + unit);
    }

    /** A whole number of something. */
    public static Quantity of(long value, Unit unit) {
        return new Quantity(unit, BigDecimal.valueOf(value));
    }

    String words() {
        return (unit == Unit.SPEAKERS ? "วิทยากร " : "") + Figures.count(value) + " " + unit.counter();
    }
}
