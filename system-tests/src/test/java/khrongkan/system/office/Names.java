package khrongkan.system.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a text for {name}. */
public final class Names {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, String> values = new LinkedHashMap<>();

    Names(Map<String, String> values) {
        this.values.putAll(values);
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    Names and(Map<String, String> more) {
        var both = new Names(values);
        more.forEach((name, value) -> both.put(name, filled(value)));
        return both;
    }

    /** The value of a name. */
    public String of(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name + " in the office");
        }
        return value;
    }

    /** All of them. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    /** The text with each name's value in its place. */
    public String filled(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(of(name.group(1))));
    }

    /** The same for a path with a query, escaped. */
    String target(String call) {
        var escaped = NAME.matcher(call)
                .replaceAll(
                        name -> Matcher.quoteReplacement(URLEncoder.encode(of(name.group(1)), StandardCharsets.UTF_8)));
        return escaped.codePoints()
                .mapToObj(Character::toString)
                .map(c -> c.charAt(0) < 128 ? c : URLEncoder.encode(c, StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }
}
