package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import khrongkan.budget.calculation.domain.FactorKind;
import org.jspecify.annotations.Nullable;

/**
 * One batch (รุ่น) of an event that is held several times: numbers that lines refer to by its code.
 *
 * @param like another batch whose numbers hold where this one gives none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchRequest(
        @NotBlank @Size(max = 60) String code,
        @Size(max = 60) @Nullable String like,
        @Size(max = 8) @Nullable List<@NotNull @Valid Count> counts) {

    List<Count> ownCounts() {
        return counts == null ? List.of() : counts;
    }

    /** How many of one kind. */
    public record Count(
            @NotNull FactorKind kind,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
            BigDecimal value) {}
}
