package khrongkan.evidence;

/** In what way something is not as it was signed. */
public enum Fault {
    CHANGED,
    MISSING,
    SUPERFLUOUS,
    OUT_OF_ORDER,
    SIGNATURE_BROKEN,
    KEY_UNKNOWN,
    UNREADABLE
}
