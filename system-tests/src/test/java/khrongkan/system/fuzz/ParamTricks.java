package khrongkan.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What can be done to the parameters of an address. */
final class ParamTricks {

    /** Written as they stand. */
    private static final List<String> AS_WRITTEN = List.of(
            "%",
            "%z",
            "%zz",
            "%00",
            "a%00b",
            "%0d%0aX-Forged:%20b",
            "%ff",
            "%c0%ae",
            "%e0%b8",
            "%ed%a0%80",
            "%f5%80%80%80",
            "%u0041",
            "%2525",
            "+",
            "a+b",
            ";",
            "a;b=c",
            "a=b=c",
            "[]",
            "{}",
            "|",
            "^",
            "`",
            "\"",
            "<a>",
            "\\",
            "~",
            "*",
            "(",
            "@",
            ":",
            ",",
            "a,b,,c",
            "$",
            "!",
            "'");

    private static final List<String> ONLY_IN_PATHS = List.of(
            ".",
            "..",
            "%2e",
            "%2e%2e",
            "..%2f..",
            "%2f",
            "a%2fb",
            "%5c",
            "%252e%252e",
            ";a=b",
            "%3b",
            "%3f",
            "%23",
            "..;",
            "%20",
            "%09",
            "internal",
            "q");

    private static final List<String> CURSORS = List.of(
            "",
            "a",
            "====",
            coded(""),
            coded("a"),
            coded("\u0000"),
            coded("\u0000\u0000"),
            coded("a\u0000b"),
            coded("2004-01-21T00:00:00Z\u0000" + Draft.NOBODY),
            coded("+999999999-12-31T23:59:59Z\u0000" + Draft.NOBODY),
            coded("2004-01-21\u0000" + Draft.NOBODY),
            coded("+999999999-12-31\u0000" + Draft.NOBODY),
            coded("a\u0000" + Draft.NOBODY),
            coded("-1\u0000" + Draft.NOBODY),
            coded("99999999999999999999\u0000" + Draft.NOBODY),
            coded("1e999999999\u0000" + Draft.NOBODY),
            coded("true\u0000" + Draft.NOBODY),
            coded("a\u0000b\u0000" + Draft.NOBODY),
            coded("2004-01-21\u00001\u0000" + Draft.NOBODY),
            coded("1\u00001\u0000" + Draft.NOBODY),
            coded("'; select 1; --\u0000" + Draft.NOBODY),
            coded(Draft.NOBODY),
            coded("1"),
            coded("-9223372036854775808"),
            coded("1\u0000".repeat(300)));

    private ParamTricks() {}

    private static String coded(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    static List<Mutation> of(Document document, Document.Operation operation, List<String> foreign) {
        List<Mutation> tricks = new ArrayList<>();
        for (var parameter : document.parameters(operation, "path")) {
            inPath(parameter.path("name").asText(), foreign, tricks);
        }
        for (var parameter : document.parameters(operation, "query")) {
            inQuery(parameter, tricks);
        }
        tricks.add(query("nobody's", "unknown", "nobodys=1"));
        tricks.add(query("nobody's", "unknown in thai", "%E0%B8%81=%E0%B8%82&&=&=a&a"));
        tricks.add(query("nobody's", "many", "a=1" + "&a=1".repeat(1_200)));
        tricks.add(query("nobody's", "long", "a=" + "b".repeat(9_000)));
        return tricks;
    }

    private static void inPath(String name, List<String> foreign, List<Mutation> tricks) {
        OddTexts.all().forEach((trick, text) -> tricks.add(path(name, trick, escaped(text))));
        AS_WRITTEN.forEach(text -> tricks.add(path(name, text, text)));
        ONLY_IN_PATHS.forEach(text -> tricks.add(path(name, text, text)));
        foreign.forEach(id -> tricks.add(path(name, "another office's", id)));
        tricks.add(path(name, "long", "a".repeat(3_000)));
        tricks.add(path(name, "too long", "a".repeat(9_000)));
        tricks.add(path(name, "not escaped", "ก"));
    }

    private static void inQuery(JsonNode parameter, List<Mutation> tricks) {
        var name = parameter.path("name").asText();
        OddTexts.all().forEach((trick, text) -> tricks.add(query(name, trick, name + "=" + escaped(text))));
        AS_WRITTEN.forEach(text -> tricks.add(query(name, text, name + "=" + text)));
        tricks.add(query(name, "no value", name));
        tricks.add(query(name, "twice", name + "=1&" + name + "=a"));
        tricks.add(query(name, "list", name + "[]=1&" + name + "%5B0%5D=1"));
        tricks.add(query(name, "long", name + "=" + "9".repeat(3_000)));
        tricks.add(query(name, "not escaped", name + "=ก"));
        if (name.equals("cursor")) {
            CURSORS.forEach(cursor -> tricks.add(query(name, "cursor " + cursor, name + "=" + cursor)));
        }
        if (parameter.path("schema").path("type").asText().equals("integer")) {
            List.of("0", "-1", "201", "1e3", "1.0", "0x10", "2147483648", "9223372036854775808", "%D9%A1")
                    .forEach(number -> tricks.add(query(name, number, name + "=" + number)));
        }
    }

    private static Mutation path(String name, String trick, String value) {
        return new Mutation(Mutation.Kind.PATH, name, trick, draft -> draft.path.put(name, value));
    }

    private static Mutation query(String name, String trick, String text) {
        return new Mutation(Mutation.Kind.QUERY, name, trick, draft -> {
            draft.query.removeIf(other -> other.startsWith(name + "="));
            draft.query.add(text);
        });
    }

    /** As a form escapes it; a lone half becomes the three bytes that some write for it. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().limit(700).forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                escaped.append("%%%02X%%%02X%%%02X".formatted(0xe0 | c >> 12, 0x80 | c >> 6 & 0x3f, 0x80 | c & 0x3f));
            } else if (c < 0x80 && Character.isLetterOrDigit(c) || c == '-') {
                escaped.appendCodePoint(c);
            } else {
                for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append("%%%02X".formatted(one));
                }
            }
        });
        return escaped.toString();
    }
}
