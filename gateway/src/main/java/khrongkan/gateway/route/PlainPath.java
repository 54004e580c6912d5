package khrongkan.gateway.route;

import java.util.Optional;
import java.util.regex.Pattern;

/** The path of a request, if every server would read it the same way; tricks with paths live on different readings. */
public final class PlainPath {

    private static final Pattern TRICK = Pattern.compile(
            // an encoded dot, slash, semicolon, backslash, percent, hash, question mark or control character
            "%(2[ef35]|3[bf]|5c|7f|[01][0-9a-f])|%(?![0-9a-f]{2})|//|[\\\\;#]|/\\.\\.?(/|$)|[^\\x21-\\x7e]"
                    // what no path holds as it is (RFC 3986, section 3.3)
                    + "|[<>\"{}|^`\\[\\]]",
            Pattern.CASE_INSENSITIVE);

    /** What no URI holds as it is, and services read differently or not at all. */
    private static final Pattern ODD_QUERY = Pattern.compile("[^\\x21-\\x7e]|[<>\"{}|\\\\^`]|%(?![0-9a-fA-F]{2})");

    private PlainPath() {}

    /** The path of a request target, without the query; empty when it is no plain path, or the query no query. */
    public static Optional<String> of(String target) {
        int query = target.indexOf('?');
        var path = query < 0 ? target : target.substring(0, query);
        if (query >= 0
                && ODD_QUERY.matcher(target).region(query, target.length()).find()) {
            return Optional.empty();
        }
        if (isHarmless(path)) {
            return Optional.of(path);
        }
        return path.startsWith("/") && !TRICK.matcher(path).find() ? Optional.of(path) : Optional.empty();
    }

    /** Nearly every path is made of these alone, and needs no closer look. */
    private static boolean isHarmless(String path) {
        char before = 0;
        for (int i = 0; i < path.length(); i++) {
            char letter = path.charAt(i);
            if (!isPlain(letter) && (letter != '/' || before == '/')) {
                return false;
            }
            before = letter;
        }
        return path.startsWith("/");
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '-';
    }
}
