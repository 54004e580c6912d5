package khrongkan.budget.fund;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** A fund as callers see it. */
public record FundView(
        UUID id,
        String office,
        String name,
        int fiscalYear,
        Map<String, String> codes,
        BigDecimal allocated,
        BigDecimal reserved,
        BigDecimal committed,
        BigDecimal spent,
        BigDecimal available) {

    static FundView of(Fund fund) {
        var amounts = fund.amounts();
        return new FundView(
                fund.id(),
                fund.office(),
                fund.name(),
                fund.fiscalYear(),
                fund.codes(),
                amounts.allocated(),
                amounts.reserved(),
                amounts.committed(),
                amounts.spent(),
                amounts.available());
    }
}
