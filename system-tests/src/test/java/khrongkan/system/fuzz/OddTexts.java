package khrongkan.system.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts that have broken programs before, by the name of the trick. None is what is looked for in an answer. */
final class OddTexts {

    private static final Map<String, String> ALL = new TreeMap<>();

    static {
        tell("empty", "");
        tell("blank", " \t\n");
        tell("line ends", "a\r\nX-Forged: b\r\n\r\n");
        tell("zero", "a\u0000b");
        tell("bell and delete", "\u0007\u007f\u0085");
        tell("high half alone", "a\ud800");
        tell("low half alone", "\udc00a");
        tell("halves the wrong way", "\udc00\ud800");
        tell("right to left", "\u202e\u0e01\u202d\u2066\u2069\u200f\u200e");
        tell("no width", "\u200b\u200c\u200d\ufeff\u2060\u00ad");
        tell("only no width", "\u200b");
        tell("many tone marks", "\u0e01" + "\u0e48".repeat(10_000));
        tell("marks without a letter", "\u0e48\u0e31\u0e33");
        tell("sara am in two", "\u0e19\u0e4d\u0e49\u0e32\u0e19\u0e49\u0e4d\u0e32");
        tell("thai digits", "\u0e52\u0e55\u0e54\u0e57");
        tell("wide digits", "\uff11\uff12\uff13");
        tell("emoji", "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\ud83c\uddf9\ud83c\udded");
        tell("not assigned", "\u0378\uffff\ufffe\udbff\udffd");
        tell("composes", "e\u0301\u0323\u212b\u1e9b\u0323\ufdfa");
        tell("grows in upper case", "\u0149\ufb03\u00df\u0130");
        tell("lines apart", "a\u2028b\u2029c");
        tell("ten thousand", "ก".repeat(3_400));
        tell("database", "'; drop table x; -- \" \\' $$ ? :a");
        tell("pattern", "%_\\%[a-z](((");
        tell("page", "\"><script>alert(1)</script><!--");
        tell("formula", "=1+1");
        tell("template", "{name}${7*7}{{7*7}}#{7*7}%s%n{0}");
        tell("lookup", "${jndi:ldap://127.0.0.1:1/a}");
        tell("path", "../../../../etc/passwd\u0000");
        tell("address inside", "http://127.0.0.1:1/q/health");
        tell("null", "null");
        tell("true", "true");
        tell("minus one", "-1");
        tell("zero number", "0");
        tell("no number", "NaN");
        tell("huge number", "1" + "0".repeat(30));
        tell("spaced number", " 1 ");
        tell("signed number", "+1");
        tell("nothing's id", Draft.NOBODY);
        tell("short id", "1-1-1-1-1");
        tell("long id", "0".repeat(8) + "-0000-7000-8000-" + "0".repeat(13));
        tell("day of the buddhist era", "2547-01-21");
        tell("30 february", "2004-02-30");
        tell("day zero", "0000-00-00");
        tell("year zero", "0000-01-01");
        tell("last day", "2400-12-31");
        tell("short day", "2004-1-1");
        tell("far day", "+999999999-12-31");
        tell("thai day", "\u0e52\u0e50\u0e50\u0e54-01-21");
        tell("first moment", "-999999999-01-01T00:00:00+18:00");
        tell("last moment", "+999999999-12-31T23:59:59-18:00");
        tell("moment of year zero", "0000-01-01T00:00:00Z");
        tell("moment without offset", "2004-01-21T09:00:00");
        tell("moment of no clock", "2004-01-21T25:61:61+99:00");
        tell("moment of now", "2026-01-01T00:00:00.123456789Z");
        tell("old time", "24:00");
        tell("enum in lower case", "draft");
    }

    private OddTexts() {}

    private static void tell(String name, String text) {
        ALL.put(name, text);
    }

    static Map<String, String> all() {
        return ALL;
    }

    /** What is too long even for a body: kept apart, since it is slow. */
    static List<String> tooLong() {
        return List.of("a".repeat(1_000_000), "ก\u0e48".repeat(170_000));
    }
}
