package khrongkan.budget.summary;

/** What a summary may be divided by, in the order of its rows. */
public enum Dimension {
    OFFICE("office", "''"),
    PROVINCE("province", "''"),
    FISCAL_YEAR("fiscal_year", "0"),
    STATUS("status", "''");

    private final String column;
    private final String nothing;

    Dimension(String column, String nothing) {
        this.column = column;
        this.nothing = nothing;
    }

    /** The column where it divides, the same value for all rows where it does not. */
    String selected(boolean divides) {
        return (divides ? column : nothing) + " as " + column;
    }
}
