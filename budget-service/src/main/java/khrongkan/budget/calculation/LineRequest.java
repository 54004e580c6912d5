package khrongkan.budget.calculation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.calculation.domain.Qualifiers;
import org.jspecify.annotations.Nullable;

/** One line as it was asked for: a lump sum, or a rate with factors. */
public record LineRequest(
        @NotNull Category category,
        @NotBlank @Size(max = 500) String description,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal unitRate,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal lumpSum,

        @Size(max = 8) @Nullable List<@NotNull @Valid FactorRequest> factors,
        Qualifiers.@Nullable SpeakerKind speakerKind,
        Qualifiers.@Nullable SessionKind sessionKind,
        Qualifiers.@Nullable MealPlan mealPlan,
        Qualifiers.@Nullable RoomKind roomKind,
        Qualifiers.@Nullable AllowanceKind allowanceKind) {

    /** The factors; none where none were sent. */
    List<FactorRequest> givenFactors() {
        return factors == null ? List.of() : factors;
    }

    Qualifiers qualifiers() {
        return new Qualifiers(speakerKind, sessionKind, mealPlan, roomKind, allowanceKind);
    }
}
