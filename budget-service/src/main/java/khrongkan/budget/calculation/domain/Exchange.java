package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a foreign price becomes baht.
 *
 * @param currency by its code of ISO 4217
 * @param rate baht for one unit of it
 * @param on the day of the rate
 * @param source where the rate was read
 */
public record Exchange(String currency, BigDecimal rate, LocalDate on, String source) {

    /** Superfluous zeros make no difference. */
    public Exchange {
        var plain = rate.stripTrailingZeros();
        rate = plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
