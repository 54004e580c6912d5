package khrongkan.budget.calculation.domain;

/** Whose heads a factor may count. */
public enum AttendeeRole {
    CHAIR,
    GUEST,
    STAFF,
    SPEAKER,
    TRAINEE,
    OBSERVER
}
