package khrongkan.budget.rate.domain;

/** A regulation or letter that sets rates, and when it is in force. */
public record Regime(String code, Period period) {}
