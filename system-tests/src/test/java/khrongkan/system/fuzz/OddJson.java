package khrongkan.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Values of JSON that do not belong where they are put, by the name of the trick. */
final class OddJson {

    private static final int DEEP = 1_000;
    private static final int MANY = 10_000;

    private static final Map<String, Function<JsonNode, String>> ALL = new TreeMap<>();

    static {
        OddTexts.all().forEach((name, text) -> tell("text: " + name, quoted(text)));
        OddTexts.tooLong().forEach(text -> tell("text: long, of " + text.charAt(0), quoted(text)));
        for (var number : new String[] {
            "-1",
            "0",
            "1",
            "-0.0",
            "1.5",
            "0.001",
            "0.005",
            "1e2",
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999",
            "1e-999999999",
            "1e99999999999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999.99",
            "999999999999.99",
            "1" + "0".repeat(30),
            "1" + "0".repeat(1_100),
            "NaN",
            "Infinity",
            "-",
            "007",
            "+1",
            ".5",
            "1.",
            "0x10",
            "\u0e51"
        }) {
            tell("number: " + (number.length() > 40 ? "1e" + (number.length() - 1) + " in full" : number), number);
        }
        for (var other : new String[] {
            "null",
            "true",
            "false",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "[[[{\"a\":[]}]]]",
            "{\"a\":1}",
            "{\"\":null}",
            "[1,\"a\",null,{}]",
            "undefined",
            "'a'",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\t\"",
            "",
            "/**/1",
            "[1,]",
            "{\"a\":1,}"
        }) {
            tell("other: " + other, other);
        }
        tell("deep lists", "[".repeat(DEEP) + "]".repeat(DEEP));
        tell("deep objects", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        tell("many nulls", "[null" + ",null".repeat(MANY - 1) + "]");
        tell("many fields", "{\"a0\":0" + fields(MANY) + "}");
        ALL.put("list of it", "[%s]"::formatted);
        ALL.put("text of it", value -> quoted(value.toString()));
        ALL.put("object of it", "{\"value\":%s}"::formatted);
        ALL.put("many of it", value -> {
            var item = value.isArray() && !value.isEmpty() ? value.get(0).toString() : value.toString();
            return item.length() > 500 ? "[" + item + "]" : "[" + item + ("," + item).repeat(MANY - 1) + "]";
        });
    }

    private OddJson() {}

    private static void tell(String name, String raw) {
        ALL.put(name, usual -> raw);
    }

    private static String fields(int count) {
        var fields = new StringBuilder();
        for (int i = 1; i < count; i++) {
            fields.append(",\"a").append(i).append("\":0");
        }
        return fields.toString();
    }

    /** Each trick, which makes a value out of the usual one. */
    static Map<String, Function<JsonNode, String>> all() {
        return ALL;
    }

    /** A value that is written as it stands, whether it is JSON or not. */
    static JsonNode raw(String text) {
        return new POJONode(new RawValue(text));
    }

    /** In quotation marks; what UTF-8 cannot hold or JSON forbids is escaped, all else stands as it is. */
    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
