package khrongkan.budget.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import khrongkan.budget.fund.domain.Amounts;

/** The funds of an office for one fiscal year together, and what moved in them quarter by quarter. */
public record ReportView(
        String office, int fiscalYear, @JsonUnwrapped SumsView sums, List<QuarterView> quarters) {

    /** What there is, and what became of it. */
    public record SumsView(
            BigDecimal allocated, BigDecimal reserved, BigDecimal committed, BigDecimal spent, BigDecimal available) {

        static SumsView of(Amounts amounts) {
            return new SumsView(
                    amounts.allocated(), amounts.reserved(), amounts.committed(), amounts.spent(), amounts.available());
        }
    }

    /**
     * A quarter of the fiscal year, October to December the first.
     *
     * @param year the fiscal year in which the movements were made, Buddhist era
     * @param moved what the movements of this quarter came to
     * @param closing what stood at its end
     */
    public record QuarterView(int year, int quarter, SumsView moved, SumsView closing) {}
}
