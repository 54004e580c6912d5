package khrongkan.approval.signoff.domain;

/** In whose part somebody decides. The first three sign, in this order. */
public enum Hand {
    AUTHOR,
    ENDORSER,
    APPROVER,
    ADMIN;

    /** The role a caller needs to be this hand. */
    public String role() {
        return switch (this) {
            case AUTHOR -> "officer";
            case ENDORSER -> "endorser";
            case APPROVER -> "approver";
            case ADMIN -> "admin";
        };
    }
}
