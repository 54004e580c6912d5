package khrongkan.budget.expenditure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.calculation.domain.FactorKind;
import khrongkan.budget.expenditure.domain.ApprovedLine;
import org.jspecify.annotations.Nullable;

/** What is read of a kept revision: enough to spend by it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ApprovedContent(@Nullable UUID seminarId, List<Line> lines) {

    List<ApprovedLine> approvedLines() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).approved(i + 1))
                .toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            Category category,
            String description,
            BigDecimal amount,
            @Nullable Boolean poolable,
            @Nullable BigDecimal unitRate,
            @Nullable List<Factor> factors) {

        ApprovedLine approved(int number) {
            var given = factors == null ? List.<Factor>of() : factors;
            @Nullable
            AttendeeRole role = given.stream()
                    .filter(factor -> factor.headcount() != null)
                    .map(Factor::headcount)
                    .findFirst()
                    .orElse(null);
            var meals = given.stream()
                    .filter(factor -> factor.kind() == FactorKind.MEALS)
                    .map(Factor::value)
                    .findFirst()
                    .orElse(BigDecimal.ONE);
            return new ApprovedLine(
                    number, category, description, amount, Boolean.TRUE.equals(poolable), unitRate, role, meals);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Factor(
            FactorKind kind, BigDecimal value, @Nullable AttendeeRole headcount) {}
}
