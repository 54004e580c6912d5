package khrongkan.participants.exports.domain;

/** A text that no table program takes for a formula, by the rule of OWASP: an apostrophe stands before it. */
public final class SafeCell {

    /** What a formula may begin with, also in the wide forms of East Asia. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** The text, with an apostrophe before it where it could be a formula. */
    public static String of(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text without that apostrophe, as an import takes it back. */
    public static String undo(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    /** The same rule for a text column, in SQL. */
    public static String sql(String column) {
        return "case when ascii(%1$s) in (61, 43, 45, 64, 9, 13, 10, 65309, 65291, 65293, 65312) then '''' || %1$s else %1$s end"
                .formatted(column);
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
