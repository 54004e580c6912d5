package khrongkan.kit.caller;

/** The roles of a caller, as they stand in the {@code roles} claim of the token. */
public final class Role {

    /** Writes and submits. */
    public static final String OFFICER = "officer";

    /** Signs second, ผู้เห็นชอบโครงการ. */
    public static final String ENDORSER = "endorser";

    /** Signs last, ผู้อนุมัติโครงการ. */
    public static final String APPROVER = "approver";

    /** Keeps funds, rates and expenditure. */
    public static final String FINANCE = "finance";

    /** Keeps document numbers and registers, งานสารบรรณ. */
    public static final String REGISTRAR = "registrar";

    /** Reads all, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** Keeps an office's settings. */
    public static final String ADMIN = "admin";

    /** Another service or system. */
    public static final String SYSTEM = "system";

    private Role() {}
}
