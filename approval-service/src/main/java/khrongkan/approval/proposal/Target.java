package khrongkan.approval.proposal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One target, such as "โรงปุ๋ยชีวภาพ จำนวน 38 แห่ง". */
@Schema(name = "ProposalTarget")
public record Target(
        @NotBlank @Size(max = 2_000) String text,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal quantity,

        @Nullable @Size(max = 100) String unit) {}
