package khrongkan.budget.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves free money from one fund of the office to another.
 *
 * @param toFundId the fund that receives it; may be missing where money is carried forward: then it is the one of the
 *     same name in the next fiscal year, which is opened where it is missing
 */
public record TransferMoney(
        TransferView.@NotNull Kind kind,
        @NotNull UUID fromFundId,
        @Nullable UUID toFundId,

        @NotNull @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @NotBlank @Size(max = 100) String orderNumber,
        @NotBlank @Size(max = 1000) String reason) {}
