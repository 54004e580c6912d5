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
import khrongkan.budget.rate.domain.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * One line, worked out. What does not belong to it is left out.
 *
 * @param unitRate in baht, or in the currency of the exchange
 * @param lumpSum in baht, or in the currency of the exchange
 * @param poolable true where the line may offset others; left out where it may not
 * @param amount in baht
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineView(
        Category category,
        Group group,
        String description,
        @Nullable BigDecimal unitRate,
        @Nullable BigDecimal lumpSum,
        @Nullable List<FactorView> factors,
        Qualifiers.@Nullable SpeakerKind speakerKind,
        @Nullable SessionKind sessionKind,
        Qualifiers.@Nullable MealPlan mealPlan,
        Qualifiers.@Nullable RoomKind roomKind,
        Qualifiers.@Nullable AllowanceKind allowanceKind,
        Qualifiers.@Nullable Meal meal,
        @Nullable Integer groups,
        @Nullable Boolean poolable,
        @Nullable ExchangeRequest exchange,
        BigDecimal amount,
        @Nullable String sentence) {

    /** A line as callers see it. */
    public static LineView of(Line line) {
        return of(line, Digits.ARABIC);
    }

    /** A line as callers see it, its sentence in the digits they want. */
    public static LineView of(Line line, Digits digits) {
        var rated = line.price() instanceof Price.Rated price ? price : null;
        var qualifiers = line.qualifiers();
        return new LineView(
                line.category(),
                line.category().group(),
                line.description(),
                rated == null ? null : Money.rounded(rated.unitRate()),
                rated == null ? Money.rounded(line.price().exact()) : null,
                rated == null
                        ? null
                        : rated.factors().stream().map(FactorView::of).toList(),
                qualifiers.speakerKind(),
                qualifiers.sessionKind(),
                qualifiers.mealPlan(),
                qualifiers.roomKind(),
                qualifiers.allowanceKind(),
                qualifiers.meal(),
                qualifiers.groups(),
                line.poolable() ? Boolean.TRUE : null,
                ExchangeRequest.of(line.exchange()),
                line.amount(),
                line.sentence(digits == Digits.THAI).orElse(null));
    }

    /** One factor: always its number, and where it came from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FactorView(
            FactorKind kind,
            BigDecimal value,
            @Nullable AttendeeRole headcount,
            @Nullable List<Integer> minutes,
            @Nullable String batch) {

        static FactorView of(Factor factor) {
            return new FactorView(factor.kind(), factor.value(), factor.headcount(), factor.minutes(), factor.batch());
        }
    }
}
