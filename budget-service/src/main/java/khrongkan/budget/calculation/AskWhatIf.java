package khrongkan.budget.calculation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Asks what lines would come to if something were otherwise. */
public record AskWhatIf(
        @NotNull @Valid CalculateLines given,
        @NotNull @Valid WhatIfChange change) {}
