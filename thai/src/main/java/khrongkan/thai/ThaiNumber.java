package khrongkan.thai;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers in words, as the Office of the Royal Society reads them.
 *
 * <p>Six digits form a group that ends in ล้าน and is read by itself. From two digits on a final 1 is เอ็ด, also when
 * only a higher group stands before it; 2 in the tens is ยี่, 1 in the tens is silent.
 */
final class ThaiNumber {

    private static final String EXPECTED = "a number in Thai words";

    private static final long MILLION = 1_000_000;
    private static final String MILLION_WORD = "ล้าน";
    private static final String ZERO = "ศูนย์";
    private static final String FINAL_ONE = "เอ็ด";
    private static final String TWO_OF_TENS = "ยี่";

    private static final List<String> DIGITS =
            List.of("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");
    private static final List<String> PLACES = List.of("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน");

    private static final String DIGIT = "(หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ยี่)";
    private static final Pattern GROUP =
            Pattern.compile("(?:#แสน)?(?:#หมื่น)?(?:#พัน)?(?:#ร้อย)?(?:#?(สิบ))?#?".replace("#", DIGIT));

    /** The groups of GROUP: digits of the places from แสน down, สิบ itself, the unit. */
    private static final int TENS = 5;

    private static final int TENS_WORD = 6;
    private static final int UNITS = 7;

    /** More would not fit a long. */
    private static final int MOST_GROUPS = 3;

    private ThaiNumber() {}

    static String words(long number) {
        if (number == 0) {
            return ZERO;
        }
        return number < MILLION
                ? group(number, false)
                : words(number / MILLION) + MILLION_WORD + group(number % MILLION, true);
    }

    /** The number that {@link #words} turns into exactly these words, at most three groups of digits long. */
    static long value(String words) {
        if (words.equals(ZERO)) {
            return 0;
        }
        String[] groups = words.split(MILLION_WORD, -1);
        if (groups.length > MOST_GROUPS || groups[0].isEmpty()) {
            throw new NotUnderstood(EXPECTED, words);
        }
        long value = 0;
        for (String group : groups) {
            value = value * MILLION + groupValue(group);
        }
        requireReading(value, words);
        return value;
    }

    private static String group(long number, boolean higherGroups) {
        var words = new StringBuilder();
        long unit = MILLION / 10;
        for (int place = PLACES.size() - 1; place >= 0; place--, unit /= 10) {
            int digit = (int) (number / unit % 10);
            if (digit > 0) {
                words.append(digit(digit, place, higherGroups || words.length() > 0));
            }
        }
        return words.toString();
    }

    private static String digit(int digit, int place, boolean afterOthers) {
        if (place == 0 && digit == 1 && afterOthers) {
            return FINAL_ONE;
        }
        if (place == 1 && digit <= 2) {
            return (digit == 2 ? TWO_OF_TENS : "") + PLACES.get(1);
        }
        return DIGITS.get(digit) + PLACES.get(place);
    }

    private static long groupValue(String words) {
        Matcher group = GROUP.matcher(words);
        if (!group.lookingAt() || group.end() < words.length()) {
            throw new NotUnderstood(EXPECTED, words.substring(group.end()));
        }
        long value = 0;
        for (int place = 1; place < TENS; place++) {
            value = value * 10 + digitValue(group.group(place));
        }
        int tens = group.group(TENS) == null && group.group(TENS_WORD) != null ? 1 : digitValue(group.group(TENS));
        return value * 100 + tens * 10L + digitValue(group.group(UNITS));
    }

    private static int digitValue(@Nullable String word) {
        if (word == null) {
            return 0;
        }
        return switch (word) {
            case FINAL_ONE -> 1;
            case TWO_OF_TENS -> 2;
            default -> DIGITS.indexOf(word);
        };
    }

    private static void requireReading(long value, String words) {
        String reading = words(value);
        if (!reading.equals(words)) {
            throw new NotUnderstood("%s, which reads %s".formatted(value, reading), words);
        }
    }
}
