package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.util.List;
import khrongkan.thai.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a line, with the input it came from.
 *
 * @param value how many
 * @param headcount whose heads these are, where the number is theirs
 * @param minutes how long each session lasts, where the number counts their hours
 * @param batch which batch (รุ่น) says the number, where one does
 */
public record Factor(
        FactorKind kind,
        BigDecimal value,
        @Nullable AttendeeRole headcount,
        @Nullable List<Integer> minutes,
        @Nullable String batch) {

    /** Superfluous zeros make no difference: 38.00 people are 38. */
    public Factor {
        var plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
        minutes = minutes == null ? null : List.copyOf(minutes);
    }

    /** A factor that was given as a number, for the heads of a role or for none. */
    public Factor(FactorKind kind, BigDecimal value, @Nullable AttendeeRole headcount) {
        this(kind, value, headcount, null, null);
    }

    /** The same for so many heads of its role. */
    public Factor counting(int heads) {
        return new Factor(kind, BigDecimal.valueOf(heads), headcount);
    }

    Quantity quantity() {
        return new Quantity(kind.unit(), value);
    }
}
