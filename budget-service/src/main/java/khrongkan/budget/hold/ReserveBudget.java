package khrongkan.budget.hold;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks to hold the money of a budget for a revision of a proposal. */
public record ReserveBudget(
        @NotNull UUID proposalId,
        @NotNull @Min(1) Integer revision,
        @NotBlank String office) {}
