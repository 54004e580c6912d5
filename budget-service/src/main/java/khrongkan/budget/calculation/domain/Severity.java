package khrongkan.budget.calculation.domain;

/** How much a finding weighs. */
public enum Severity {
    STOP,
    WARN,
    NOTE
}
