package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import khrongkan.thai.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a line.
 *
 * @param value how many
 * @param headcount whose heads these are, where the number is theirs
 */
public record Factor(
        FactorKind kind, BigDecimal value, @Nullable AttendeeRole headcount) {

    /** Superfluous zeros make no difference: 38.00 people are 38. */
    public Factor {
        var plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    Quantity quantity() {
        return new Quantity(kind.unit(), value);
    }
}
