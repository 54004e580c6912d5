package khrongkan.thai;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole line of a budget as documents print it: what is paid, how much, and how it was worked out where it was, as in
 * ค่าอาหารผู้เข้ารับการสัมมนา 1,140 บาท (1 วัน ๆ ละ 30 บาท 38 คน).
 *
 * @param description what is paid
 * @param amount as it is printed, in baht
 * @param sentence how it was worked out; null for a lump sum
 */
public record BudgetLineText(
        String description, BigDecimal amount, @Nullable LineSentence sentence) {

    private static final String EXPECTED = "a line of a budget";
    private static final int LONGEST = 1000;

    private static final String AMOUNT =
            "([0-9]{1,3}(?:,[0-9]{3}){1,3}(?:\\.[0-9]{1,2})?|[0-9]{1,12}(?:\\.[0-9]{1,2})?)";
    private static final Pattern WHOLE =
            Pattern.compile("(?:[-–•] ?)?([^()0-9](?:[^()]{0,498}[^() ])?) " + AMOUNT + " ?บาท ?(\\(.+\\)?)?");

    private static final Pattern RATE = Pattern.compile("ๆ ?ละ");

    /** Refuses, by IllegalArgumentException, what a line cannot say. */
    public BudgetLineText {
        description = description.strip();
        if (description.isEmpty()) {
            throw new IllegalArgumentException("a line says what is paid");
        }
        amount = Figures.require(amount, "the amount");
    }

    /**
     * Reads a line, over one line of text or two. Thai digits, other spacing and a bullet are accepted.
     *
     * @throws NotUnderstood naming the fragment
     */
    public static BudgetLineText parse(String text) {
        if (text.length() > LONGEST) {
            throw new NotUnderstood(EXPECTED, text);
        }
        var plain = ThaiDigits.toArabic(ThaiText.normalize(text));
        var line = WHOLE.matcher(plain);
        // ๆ ละ belongs to a sentence: a garbled one must not pass for a description
        if (!line.matches() || RATE.matcher(line.group(1)).find()) {
            throw new NotUnderstood(EXPECTED, plain);
        }
        var sentence = line.group(3) == null ? null : LineSentence.parse(line.group(3));
        return new BudgetLineText(line.group(1), new BigDecimal(line.group(2).replace(",", "")), sentence);
    }

    /** How it was worked out; empty for a lump sum. */
    public Optional<LineSentence> workedOut() {
        return Optional.ofNullable(sentence);
    }

    /** The line, with Thai digits if wanted. */
    public String render(boolean thaiDigits) {
        var text = description + " " + Figures.money(amount) + " บาท";
        var whole = sentence == null ? text : text + " " + sentence.render(false);
        return thaiDigits ? ThaiDigits.toThai(whole) : whole;
    }
}
