package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.FactorKind;
import khrongkan.budget.calculation.domain.Group;
import khrongkan.budget.calculation.domain.Line;
import khrongkan.budget.calculation.domain.Money;
import khrongkan.budget.calculation.domain.Price;
import khrongkan.budget.calculation.domain.Qualifiers;
import org.jspecify.annotations.Nullable;

/** One line, worked out. What does not belong to it is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineView(
        Category category,
        Group group,
        String description,
        @Nullable BigDecimal unitRate,
        @Nullable BigDecimal lumpSum,
        @Nullable List<FactorView> factors,
        Qualifiers.@Nullable SpeakerKind speakerKind,
        Qualifiers.@Nullable SessionKind sessionKind,
        Qualifiers.@Nullable MealPlan mealPlan,
        Qualifiers.@Nullable RoomKind roomKind,
        Qualifiers.@Nullable AllowanceKind allowanceKind,
        BigDecimal amount,
        @Nullable String sentence) {

    /** A line as callers see it. */
    public static LineView of(Line line) {
        var rated = line.price() instanceof Price.Rated price ? price : null;
        var qualifiers = line.qualifiers();
        return new LineView(
                line.category(),
                line.category().group(),
                line.description(),
                rated == null ? null : Money.rounded(rated.unitRate()),
                rated == null ? line.price().amount() : null,
                rated == null
                        ? null
                        : rated.factors().stream().map(FactorView::of).toList(),
                qualifiers.speakerKind(),
                qualifiers.sessionKind(),
                qualifiers.mealPlan(),
                qualifiers.roomKind(),
                qualifiers.allowanceKind(),
                line.price().amount(),
                line.price().sentence().orElse(null));
    }

    /** One factor: always its number, and the role where heads were counted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FactorView(
            FactorKind kind, BigDecimal value, @Nullable AttendeeRole headcount) {

        static FactorView of(Factor factor) {
            return new FactorView(factor.kind(), factor.value(), factor.headcount());
        }
    }
}
