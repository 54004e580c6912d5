package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Baht as exact decimals: two of them, rounded half up to the satang, once per line. */
public final class Money {

    /** What the books hold: twelve digits before the point. */
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private Money() {}

    /** Half up to the satang. */
    public static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether an amount is too large for the books. */
    public static boolean isTooLarge(BigDecimal amount) {
        return amount.compareTo(LIMIT) >= 0;
    }
}
