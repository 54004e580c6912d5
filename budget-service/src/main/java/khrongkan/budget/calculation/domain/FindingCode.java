package khrongkan.budget.calculation.domain;

/** What may be found about a line or a budget. How much each weighs is a matter of policy. */
public enum FindingCode {
    /** The price of a unit is above the ceiling. */
    ABOVE_CEILING,
    /** There is no ceiling to compare with: it did not pass, it was not checked. */
    NO_RATE_ON_FILE,
    /** The ceiling it was compared with has not been confirmed. */
    NOT_VERIFIED,
    /** There is a ceiling, but this line does not say what it costs per unit. */
    NOT_COMPARABLE,
    /** Paid at actual cost: there is no ceiling. */
    AT_ACTUAL_COST,
    /** The line does not say which of several ceilings is meant; the lower one was taken. */
    QUALIFIER_ASSUMED,
    /** The number differs from the heads that are registered. */
    HEADCOUNT_DIFFERS,
    /** The fund is of another fiscal year than the event. */
    FUND_OF_OTHER_YEAR
}
