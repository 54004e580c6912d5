package khrongkan.budget.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import khrongkan.budget.calculation.domain.FindingCode;

/** Lets a finding pass that stops a budget, for a reason that is kept and sealed. */
public record OverrideFinding(
        @NotNull FindingCode code,
        @NotBlank @Size(max = 200) String pointer,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}
