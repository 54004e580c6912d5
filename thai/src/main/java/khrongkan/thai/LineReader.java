package khrongkan.thai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one sentence of a budget line from left to right and stops at the first thing it does not know. */
final class LineReader {

    private static final String EXPECTED = "the sentence of a budget line";
    private static final int LONGEST = 400;

    private static final String NUMBER =
            "([0-9]{1,3}(?:,[0-9]{3}){1,3}(?:\\.[0-9]{1,2})?|[0-9]{1,12}(?:\\.[0-9]{1,2})?)";
    private static final Pattern RATE = Pattern.compile("ๆ ?ละ ?" + NUMBER + " ?บาท ?");
    private static final Pattern COUNT = Pattern.compile(
            "(?:จำนวน ?)?(?:(วิทยากร) ?)?(?:จำนวน ?)?" + NUMBER + " ?(รุ่น|วัน|คืน|มื้อ|ชั่วโมง|ห้อง|คน) ?");
    private static final Pattern PARENTHESES = Pattern.compile("^\\( ?|\\)$");

    private final Matcher input;
    private final String text;
    private final List<Quantity> quantities = new ArrayList<>();
    private @Nullable BigDecimal rate;

    LineReader(String sentence) {
        if (sentence.length() > LONGEST) {
            throw new NotUnderstood(EXPECTED, sentence);
        }
        String plain = ThaiDigits.toArabic(ThaiText.normalize(sentence));
        text = PARENTHESES.matcher(plain).replaceAll("").strip();
        input = COUNT.matcher(text);
    }

    LineSentence read() {
        while (input.regionStart() < text.length()) {
            if (!readCount() && !readRate()) {
                throw notUnderstood();
            }
            input.region(input.end(), text.length());
        }
        if (rate == null) {
            throw new NotUnderstood(EXPECTED + " (no rate in it)", text);
        }
        return new LineSentence(quantities, rate);
    }

    private boolean readCount() {
        if (!input.usePattern(COUNT).lookingAt()) {
            return false;
        }
        Unit unit = unit(input.group(3), input.group(1) != null);
        if (quantities.stream().anyMatch(known -> known.unit() == unit)) {
            throw notUnderstood();
        }
        quantities.add(new Quantity(unit, number(input.group(2))));
        return true;
    }

    /** ๆ repeats the counter before it, so a rate cannot come first. */
    private boolean readRate() {
        if (rate != null || quantities.isEmpty() || !input.usePattern(RATE).lookingAt()) {
            return false;
        }
        rate = number(input.group(1));
        return true;
    }

    private Unit unit(String counter, boolean speakers) {
        return Stream.of(Unit.values())
                .filter(unit -> unit.counter().equals(counter) && speakers == (unit == Unit.SPEAKERS))
                .findFirst()
                .orElseThrow(this::notUnderstood);
    }

    private NotUnderstood notUnderstood() {
        return new NotUnderstood(EXPECTED, text.substring(input.regionStart()));
    }

    private static BigDecimal number(String figures) {
        return new BigDecimal(figures.replace(",", ""));
    }
}
