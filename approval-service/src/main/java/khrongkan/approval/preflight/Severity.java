package khrongkan.approval.preflight;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** A submission would be refused. */
    STOP,
    /** A signer would send it back, or ask. */
    WARN,
    /** To be known. */
    NOTE
}
