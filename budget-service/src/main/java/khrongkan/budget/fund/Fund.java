package khrongkan.budget.fund;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.fund.domain.Amounts;

/**
 * Money of an office for one fiscal year.
 *
 * @param codes its codes in other systems: texts, whatever they look like
 */
public record Fund(
        UUID id, String office, String name, int fiscalYear, Map<String, String> codes, Amounts amounts, int version) {

    /** What may still be reserved. */
    public BigDecimal available() {
        return amounts.available();
    }
}
