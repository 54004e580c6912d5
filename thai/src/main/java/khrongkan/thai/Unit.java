package khrongkan.thai;

/** What a factor of a budget line counts, in the order in which a sentence names them. */
public enum Unit {
    BATCHES("รุ่น", true),
    DAYS("วัน", true),
    NIGHTS("คืน", true),
    MEALS("มื้อ", true),
    HOURS("ชั่วโมง", true),
    ROOMS("ห้อง", false),
    PEOPLE("คน", false),
    /** Counted in คน like other people, therefore named before the number: วิทยากร 2 คน. */
    SPEAKERS("คน", false);

    private final String counter;
    private final boolean occasion;

    Unit(String counter, boolean occasion) {
        this.counter = counter;
        this.occasion = occasion;
    }

    /** The Thai classifier that stands after the number. */
    public String counter() {
        return counter;
    }

    /** Whether it says how often something is paid, not for whom: such factors stand before the rate. */
    boolean isOccasion() {
        return occasion;
    }
}
