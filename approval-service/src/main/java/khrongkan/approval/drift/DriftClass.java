package khrongkan.approval.drift;

/** What the changes since a signature ask for, the gentlest first; budget-service tells which. */
public enum DriftClass {
    NO_EFFECT,
    WITHIN_CEILING,
    NEEDS_NOTE,
    NEEDS_REAPPROVAL;

    /** The one of both that asks for more. */
    DriftClass or(DriftClass other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
