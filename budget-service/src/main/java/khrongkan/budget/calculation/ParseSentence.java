package khrongkan.budget.calculation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks what a sentence of a budget line says. */
public record ParseSentence(@NotBlank @Size(max = 1000) String text) {}
