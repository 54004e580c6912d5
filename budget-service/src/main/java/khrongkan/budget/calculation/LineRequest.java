package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.Line;
import khrongkan.budget.calculation.domain.Price;
import khrongkan.budget.calculation.domain.Qualifiers;
import khrongkan.budget.rate.domain.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * One line as it was asked for: a lump sum, or a rate with factors.
 *
 * @param meal which meal of the day a MEAL line is for
 * @param groups into how many groups a GROUP session is divided
 * @param poolable ถัวจ่าย: whether it may offset other such lines inside the total; not unless it says so
 * @param exchange how a price in another currency becomes baht
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineRequest(
        @NotNull Category category,
        @NotBlank @Size(max = 500) String description,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal unitRate,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal lumpSum,

        @Size(max = 8) @Nullable List<@NotNull @Valid FactorRequest> factors,
        Qualifiers.@Nullable SpeakerKind speakerKind,
        @Nullable SessionKind sessionKind,
        Qualifiers.@Nullable MealPlan mealPlan,
        Qualifiers.@Nullable RoomKind roomKind,
        Qualifiers.@Nullable AllowanceKind allowanceKind,
        Qualifiers.@Nullable Meal meal,
        @Positive @Max(1000) @Nullable Integer groups,
        @Nullable Boolean poolable,
        @Valid @Nullable ExchangeRequest exchange) {

    /**
     * The request that makes such a line.
     *
     * @param counting whether the heads of roles are to be counted anew instead of kept as they were
     */
    public static LineRequest of(Line line, boolean counting) {
        var rated = line.price() instanceof Price.Rated price ? price : null;
        var qualifiers = line.qualifiers();
        return new LineRequest(
                line.category(),
                line.description(),
                rated == null ? null : rated.unitRate(),
                rated == null ? line.price().exact() : null,
                rated == null
                        ? null
                        : rated.factors().stream()
                                .map(factor -> request(factor, counting))
                                .toList(),
                qualifiers.speakerKind(),
                qualifiers.sessionKind(),
                qualifiers.mealPlan(),
                qualifiers.roomKind(),
                qualifiers.allowanceKind(),
                qualifiers.meal(),
                qualifiers.groups(),
                line.poolable(),
                ExchangeRequest.of(line.exchange()));
    }

    private static FactorRequest request(Factor factor, boolean counting) {
        boolean said = factor.minutes() != null || factor.batch() != null || (counting && factor.headcount() != null);
        return new FactorRequest(
                factor.kind(), said ? null : factor.value(), factor.headcount(), factor.minutes(), factor.batch());
    }

    /** The factors; none where none were sent. */
    List<FactorRequest> givenFactors() {
        return factors == null ? List.of() : factors;
    }

    boolean mayPool() {
        return poolable != null && poolable;
    }

    Qualifiers qualifiers() {
        return new Qualifiers(speakerKind, sessionKind, mealPlan, roomKind, allowanceKind, meal, groups);
    }
}
