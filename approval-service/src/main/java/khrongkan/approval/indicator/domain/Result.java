package khrongkan.approval.indicator.domain;

/** What may honestly be said of a target. */
public enum Result {
    MET,
    NOT_MET,
    /** Nobody measured it, or it cannot be measured as things are. */
    NOT_MEASURED
}
