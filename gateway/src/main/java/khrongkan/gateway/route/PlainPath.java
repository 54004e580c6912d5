package khrongkan.gateway.route;

import java.util.Optional;
import java.util.regex.Pattern;

/** The path of a request, if every server would read it the same way; tricks with paths live on different readings. */
public final class PlainPath {

    private static final Pattern TRICK = Pattern.compile(
            // an encoded dot, slash, semicolon, backslash, percent, hash, question mark or control character
            "%(2[ef35]|3[bf]|5c|7f|[01][0-9a-f])|%(?![0-9a-f]{2})|//|[\\\\;#]|/\\.\\.?(/|$)|[^\\x21-\\x7e]",
            Pattern.CASE_INSENSITIVE);

    private PlainPath() {}

    /** The path of a request target, without the query; empty when it is no plain path. */
    public static Optional<String> of(String target) {
        int query = target.indexOf('?');
        var path = query < 0 ? target : target.substring(0, query);
        return path.startsWith("/") && !TRICK.matcher(path).find() ? Optional.of(path) : Optional.empty();
    }
}
