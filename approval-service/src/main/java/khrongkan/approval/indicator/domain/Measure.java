package khrongkan.approval.indicator.domain;

/** What of a measured value is held against the target. */
public enum Measure {
    /** The value itself. */
    VALUE,
    /** By how many per cent it is above the baseline. */
    CHANGE_PERCENT
}
