package khrongkan.thai;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures of a sentence: exact, not negative, no longer than a person reads. */
final class Figures {

    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private Figures() {}

    /** The figure without superfluous zeros; 0 ≤ figure < 10¹², two decimals at most. */
    static BigDecimal require(BigDecimal figure, String what) {
        if (figure.signum() < 0 || figure.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("%s is negative or too large for a sentence".formatted(what));
        }
        BigDecimal plain = figure.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("%s has more than two decimals".formatted(what));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** As in 38 and 1.5. */
    static String count(BigDecimal figure) {
        return grouped(figure, figure.scale());
    }

    /** As in 1,200 and 12.50. */
    static String money(BigDecimal figure) {
        return grouped(figure, figure.scale() == 0 ? 0 : MOST_DECIMALS);
    }

    /** By hand: a budget has a hundred figures, and a format read anew for each costs more than all else. */
    private static String grouped(BigDecimal figure, int decimals) {
        var text = new StringBuilder(
                figure.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString());
        int point = decimals == 0 ? text.length() : text.length() - decimals - 1;
        for (int place = point - 3; place > 0; place -= 3) {
            text.insert(place, ',');
        }
        return text.toString();
    }
}
