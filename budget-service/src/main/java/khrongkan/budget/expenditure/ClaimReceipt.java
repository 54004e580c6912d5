package khrongkan.budget.expenditure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands in a receipt.
 *
 * @param payeeAddress where the payee lives, or the office or firm he comes from; outsiders need it
 * @param advanceId the advance it was paid out of; none where it is to be paid
 */
public record ClaimReceipt(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 300) String payee,
        @Size(max = 500) @Nullable String payeeAddress,
        @Nullable UUID advanceId,
        @Valid @Nullable Attachment attachment,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Item> items) {

    /**
     * What it pays of one line.
     *
     * @param line counted from 1
     * @param quantity how many it is for, such as meals; where it is missing it is worked out of the unit rate
     */
    public record Item(
            @NotNull @Min(1) Integer line,

            @NotNull @Positive @Digits(integer = 12, fraction = 2)
            BigDecimal claimed,

            @Positive @Max(1_000_000) @Nullable Integer quantity) {}

    /** Where the picture of the paper is, and what it must be. */
    public record Attachment(
            @NotBlank @Size(max = 1000) String reference,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
}
