package khrongkan.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Citizen IDs of nobody, and the search for them in any text: written with or without separators, or in bytes. */
final class Canaries {

    private static final int LENGTH = 13;

    private static final Pattern SEPARATED = Pattern.compile("(?<=[0-9])[ \\-\u2010-\u2015](?=[0-9])");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{13,}");

    /** Binary columns are dumped as hexadecimal, Base64 is what a byte array becomes in JSON. */
    private static final Pattern BYTES = Pattern.compile("\\\\x([0-9a-f]{26,})");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_\\-]{18,}");

    private final List<String> numbers;
    private final Set<String> known;

    private Canaries(List<String> numbers) {
        this.numbers = numbers;
        this.known = Set.copyOf(numbers);
    }

    /** So many, each with a right check digit; they begin with 8, which no other number of the tests does. */
    static Canaries of(int count, long seed) {
        return new Canaries(IntStream.range(0, count)
                .mapToObj(i -> withCheckDigit(800_000_000_000L + seed % 1_000_000 * 100_000 + i))
                .toList());
    }

    private static String withCheckDigit(long twelve) {
        var digits = Long.toString(twelve);
        int sum = IntStream.range(0, LENGTH - 1)
                .map(i -> (digits.charAt(i) - '0') * (LENGTH - i))
                .sum();
        return digits + (11 - sum % 11) % 10;
    }

    List<String> numbers() {
        return numbers;
    }

    /** Those that stand in a text. */
    Set<String> in(String text) {
        var found = new TreeSet<String>();
        collect(text, found);
        BYTES.matcher(text).results().forEach(bytes -> collect(decoded(bytes.group(1)), found));
        BASE64.matcher(text)
                .results()
                .forEach(coded -> unwrapped(coded.group()).forEach(plain -> collect(plain, found)));
        return found;
    }

    private void collect(String text, Set<String> found) {
        DIGITS.matcher(SEPARATED.matcher(text).replaceAll(""))
                .results()
                .flatMap(run -> IntStream.rangeClosed(0, run.group().length() - LENGTH)
                        .mapToObj(from -> run.group().substring(from, from + LENGTH)))
                .filter(known::contains)
                .collect(Collectors.toCollection(() -> found));
    }

    private static String decoded(String hex) {
        return new String(HexFormat.of().parseHex(hex.substring(0, hex.length() / 2 * 2)), StandardCharsets.ISO_8859_1);
    }

    /** Base64 in each of the four places where its groups may begin. */
    private static List<String> unwrapped(String coded) {
        var texts = new ArrayList<String>();
        for (int from = 0; from < 4; from++) {
            var part = coded.substring(from).replace('-', '+').replace('_', '/');
            var whole = part.substring(0, part.length() / 4 * 4);
            texts.add(new String(Base64.getDecoder().decode(whole), StandardCharsets.ISO_8859_1));
        }
        return texts;
    }
}
