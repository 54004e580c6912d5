package khrongkan.thai;

/**
 * The number of a juristic person in the register of the Department of Business Development; also its tax number.
 *
 * <p>That it follows the check digit of citizens is common knowledge; no published rule was seen.
 *
 * @param digits the thirteen digits alone
 */
public record JuristicId(String digits) {

    /**
     * Accepts spaces, hyphens and Thai digits.
     *
     * @throws IllegalArgumentException naming the {@link ThirteenDigits.Fault}
     */
    public JuristicId {
        digits = ThirteenDigits.require(digits, "juristic ID");
    }

    /** In groups: 1-2345-67890-12-1. */
    public String printed() {
        return ThirteenDigits.printed(digits);
    }

    /** Public data, shown whole. */
    @Override
    public String toString() {
        return printed();
    }
}
