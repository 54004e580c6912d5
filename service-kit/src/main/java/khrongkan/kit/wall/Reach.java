package khrongkan.kit.wall;

import khrongkan.kit.caller.Caller;

/**
 * Whose rows the database shows and takes: those of one office, of all, or of none.
 *
 * @param setting as the policies of the tables read it from the setting {@code khrongkan.office}
 */
record Reach(String setting) {

    /** The system's own work, and whoever reads all offices. */
    static final Reach ALL = new Reach("*");

    static final Reach NONE = new Reach("");

    /** The rows of an office. No token opens all of them by calling its office so. */
    static Reach of(String office) {
        return office.equals(ALL.setting()) ? NONE : new Reach(office);
    }

    /** What a caller may read. */
    static Reach of(Caller caller) {
        if (caller.readsAllOffices()) {
            return ALL;
        }
        var office = caller.officeCode();
        return office == null ? NONE : of(office);
    }
}
