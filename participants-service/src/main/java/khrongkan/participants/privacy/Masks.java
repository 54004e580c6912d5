package khrongkan.participants.privacy;

/** What is left of a personal field under its mask. Never longer than needed to tell two of one list apart. */
public final class Masks {

    private static final int SHOWN_OF_PHONE = 3;

    private Masks() {}

    /** The last three digits: •••••••567; none of a number so short that they would be half of it. */
    public static String phone(String phone) {
        int shown = phone.length() > 2 * SHOWN_OF_PHONE ? SHOWN_OF_PHONE : 0;
        int hidden = phone.length() - shown;
        return "•".repeat(hidden) + phone.substring(hidden);
    }

    /** The first letter and the domain: s•••@example.org. */
    public static String email(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? text(email) : email.substring(0, email.offsetByCodePoints(0, 1)) + "•••" + email.substring(at);
    }

    /** Only that there is something. */
    public static String text(String text) {
        return text.isEmpty() ? "" : "•••";
    }
}
