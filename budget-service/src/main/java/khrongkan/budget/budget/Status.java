package khrongkan.budget.budget;

/** Whether a budget may be changed. */
public enum Status {
    /** Nobody holds it. */
    DRAFT(true),
    /** A proposal under way holds it. */
    HELD(false),
    /** An approved proposal has its money committed. */
    COMMITTED(false),
    /** Committed, and opened again for the next revision of its proposal. */
    AMENDING(true),
    /** Its expenditure was settled; nothing changes any more. */
    SETTLED(false);

    private final boolean open;

    Status(boolean open) {
        this.open = open;
    }

    boolean isOpen() {
        return open;
    }
}
