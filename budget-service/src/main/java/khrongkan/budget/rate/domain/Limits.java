package khrongkan.budget.rate.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What limits a price: the statutory row and the office's own. The lower ceiling wins, and both stay visible.
 *
 * @param statutory the row of the regulation, if one is on file
 * @param office the row of the office, if it has set one
 */
public record Limits(@Nullable Rate statutory, @Nullable Rate office) {

    /** The row with the lowest known ceiling; the regulation's where both are equal. */
    public Optional<Rate> lower() {
        return Stream.of(statutory, office)
                .filter(Objects::nonNull)
                .filter(rate -> rate.ceiling() != null)
                .min(Comparator.comparing(Limits::ceiling));
    }

    /** Whether the regulation's ceiling is not known, so that nothing was checked against it. */
    public boolean isStatutoryUnknown() {
        return statutory == null || (!statutory.isActualCost() && statutory.ceiling() == null);
    }

    private static BigDecimal ceiling(Rate rate) {
        return Objects.requireNonNull(rate.ceiling());
    }
}
