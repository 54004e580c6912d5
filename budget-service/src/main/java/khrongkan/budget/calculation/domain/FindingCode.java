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
    /** More meals are claimed than the sessions span. */
    MEALS_WITHOUT_SESSION,
    /** A breakfast is claimed where the price of the room includes it. */
    BREAKFAST_IN_ROOM_PRICE,
    /** More speakers than are paid in a session of this kind. */
    TOO_MANY_SPEAKERS,
    /** The number differs from the heads that are registered. */
    HEADCOUNT_DIFFERS,
    /** Most of the registered trainees are of another class than the budget says. */
    CLASS_DIFFERS,
    /** The fund has not so much money available now. */
    OVER_FUND,
    /** The fund is of another fiscal year than the event. */
    FUND_OF_OTHER_YEAR
}
