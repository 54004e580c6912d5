package khrongkan.approval.verification;

import java.security.SecureRandom;

/** Under which anybody can ask whether a paper is authentic: 130 bits, in letters and digits nobody confuses. */
public final class VerificationCode {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    /** A code that nobody guesses. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, i) -> code.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
