package khrongkan.budget.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a fund.
 *
 * @param fiscalYear Buddhist era
 * @param codes texts, also those that look like numbers
 */
public record OpenFund(
        @NotBlank @Size(max = 300) String name,
        @NotNull @Min(2400) @Max(9999) Integer fiscalYear,
        @Size(max = 30) @Nullable Map<@NotBlank @Size(max = 60) String, @NotNull @Size(max = 120) String> codes,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal allocated) {}
