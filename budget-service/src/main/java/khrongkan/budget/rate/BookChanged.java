package khrongkan.budget.rate;

/** Told after rates, rules or policy were changed and the change is kept. */
public record BookChanged() {}
