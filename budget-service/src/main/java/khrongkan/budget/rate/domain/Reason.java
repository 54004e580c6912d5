package khrongkan.budget.rate.domain;

/** Why a row of a schedule does not apply. */
public enum Reason {
    NOT_YET_IN_FORCE,
    NO_LONGER_IN_FORCE,
    OTHER_VENUE,
    OTHER_CLASS,
    OTHER_SESSION,
    /** It would fit, but a row in force since a later day does too. */
    LATER_ROW_APPLIES,
    /** It would fit, but a row of the same day describes the case more closely. */
    CLOSER_ROW_APPLIES
}
