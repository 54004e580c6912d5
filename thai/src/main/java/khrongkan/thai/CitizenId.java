package khrongkan.thai;

/**
 * The number of a person in the civil registration. Its text form is masked, so that no log shows it by accident.
 *
 * @param digits the thirteen digits alone
 */
public record CitizenId(String digits) {

    /**
     * Accepts spaces, hyphens and Thai digits.
     *
     * @throws IllegalArgumentException naming the {@link ThirteenDigits.Fault}, never the number
     */
    public CitizenId {
        digits = ThirteenDigits.require(digits, "citizen ID");
    }

    /** As on the card, in groups: 1-2345-67890-12-1. */
    public String printed() {
        return ThirteenDigits.printed(digits);
    }

    /** Only the last digit: X-XXXX-XXXXX-XX-1. */
    public String masked() {
        return ThirteenDigits.printed("X".repeat(digits.length() - 1) + digits.substring(digits.length() - 1));
    }

    @Override
    public String toString() {
        return masked();
    }
}
