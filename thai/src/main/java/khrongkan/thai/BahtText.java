package khrongkan.thai;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sums of money in words, both ways, as an official document prints them: 1,140 is หนึ่งพันหนึ่งร้อยสี่สิบบาทถ้วน.
 *
 * <p>Source of the rule: Office of the Royal Society. ถ้วน closes a sum without satang; satang are read as a number of
 * two digits; a sum below one baht names the satang alone. Spreadsheets read 101 as หนึ่งร้อยหนึ่ง; here it is
 * หนึ่งร้อยเอ็ด.
 */
public final class BahtText {

    private static final BigDecimal LARGEST = new BigDecimal("100000000000000");
    private static final BigDecimal HALF_SATANG = new BigDecimal("0.005");
    private static final long SATANG_PER_BAHT = 100;

    private static final String EXPECTED = "a sum in Thai words";
    private static final String BAHT = "บาท";
    private static final String SATANG = "สตางค์";
    private static final String EXACTLY = "ถ้วน";

    private BahtText() {}

    /**
     * The words for an amount in baht, rounded half up to satang first.
     *
     * @throws IllegalArgumentException if the amount is negative or above 10¹⁴ baht
     */
    public static String of(BigDecimal amount) {
        requireReadable(amount);
        long satang = satang(amount);
        long baht = satang / SATANG_PER_BAHT;
        long rest = satang % SATANG_PER_BAHT;
        if (rest == 0) {
            return ThaiNumber.words(baht) + BAHT + EXACTLY;
        }
        return (baht == 0 ? "" : ThaiNumber.words(baht) + BAHT) + ThaiNumber.words(rest) + SATANG;
    }

    /**
     * The amount in baht, with two decimals, that {@link #of} turns into these words. Spaces between words are
     * overlooked, any other deviation is not: a sum in words is there to catch mistakes.
     *
     * @throws NotUnderstood if the words are no sum, or not the words this sum has
     * @throws IllegalArgumentException if the sum is above 10¹⁴ baht
     */
    public static BigDecimal parse(String words) {
        String text = ThaiText.normalize(words).replace(" ", "");
        BigDecimal amount = BigDecimal.valueOf(satang(text), 2);
        String reading = of(amount);
        if (!reading.equals(text)) {
            throw new NotUnderstood("%s baht, which reads %s".formatted(amount, reading), text);
        }
        return amount;
    }

    private static void requireReadable(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a sum in words cannot be negative");
        }
        if (amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("a sum in words cannot exceed 100,000,000,000,000 baht");
        }
    }

    private static long satang(BigDecimal amount) {
        // Asked first, because rounding a number such as 1E-1000000000 would take all memory.
        if (amount.compareTo(HALF_SATANG) < 0) {
            return 0;
        }
        return amount.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    private static long satang(String text) {
        int end = text.indexOf(BAHT);
        if (end < 0) {
            return satangPart(text);
        }
        long baht = ThaiNumber.value(text.substring(0, end));
        requireReadable(BigDecimal.valueOf(baht));
        String rest = text.substring(end + BAHT.length());
        return baht * SATANG_PER_BAHT + (rest.equals(EXACTLY) ? 0 : satangPart(rest));
    }

    private static long satangPart(String text) {
        if (!text.endsWith(SATANG)) {
            throw new NotUnderstood(EXPECTED, text);
        }
        long satang = ThaiNumber.value(text.substring(0, text.length() - SATANG.length()));
        if (satang >= SATANG_PER_BAHT) {
            throw new NotUnderstood("satang below a baht", text);
        }
        return satang;
    }
}
