package khrongkan.budget.fund;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * Money of an office for one fiscal year.
 *
 * @param codes its codes in other systems: texts, whatever they look like
 */
public record Fund(
        UUID id,
        String office,
        String name,
        int fiscalYear,
        Map<String, String> codes,
        BigDecimal allocated,
        BigDecimal reserved,
        BigDecimal committed,
        int version) {

    /** What may still be reserved. */
    public BigDecimal available() {
        return allocated.subtract(reserved).subtract(committed);
    }
}
