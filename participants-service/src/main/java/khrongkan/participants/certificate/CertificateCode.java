package khrongkan.participants.certificate;

import java.security.SecureRandom;
import java.util.Locale;

/** What names a certificate to outsiders: 80 bits, in letters and digits nobody confuses. */
final class CertificateCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, i) -> code.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** As somebody may have typed it: in small letters, in groups, with the letters that look like digits. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
