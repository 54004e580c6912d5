package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.NumberToJSON;

/** JSON in its one canonical spelling (RFC 8785), and the digest of that. */
public final class Canonical {

    private static final String SHORT = "\b\t\n\f\r";
    private static final String SHORT_NAMES = "btnfr";

    private Canonical() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException when it has none: half a surrogate pair, or a number beyond all doubles
     */
    public static String text(JsonNode value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** {@code sha256:} and the digest of the canonical text, in hexadecimal. */
    public static String hash(JsonNode value) {
        return hash(text(value));
    }

    /** {@code sha256:} and the digest of a text, in hexadecimal. */
    public static String hash(String canonical) {
        return "sha256:" + HexFormat.of().formatHex(sha256(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the canonical text says the same number, to the last digit. */
    static boolean exact(JsonNode number) {
        return Double.isFinite(number.doubleValue())
                && new BigDecimal(number(number)).compareTo(number.decimalValue()) == 0;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether no surrogate stands alone: such a text has no bytes of its own. */
    static boolean isUnicode(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static void write(JsonNode value, StringBuilder text) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, text);
            case ARRAY -> array(value, text);
            case STRING -> string(value.textValue(), text);
            case NUMBER -> text.append(number(value));
            case BOOLEAN -> text.append(value.booleanValue());
            case NULL -> text.append("null");
            case MISSING, BINARY, POJO -> throw new IllegalArgumentException(value.getNodeType() + " is no JSON");
        }
    }

    private static void object(JsonNode value, StringBuilder text) {
        var separator = "{";
        for (var field :
                value.properties().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            text.append(separator);
            string(field.getKey(), text);
            write(field.getValue(), text.append(':'));
            separator = ",";
        }
        text.append(value.isEmpty() ? "{}" : "}");
    }

    private static void array(JsonNode value, StringBuilder text) {
        var separator = "[";
        for (var element : value) {
            write(element, text.append(separator));
            separator = ",";
        }
        text.append(value.isEmpty() ? "[]" : "]");
    }

    private static void string(String value, StringBuilder text) {
        if (!isUnicode(value)) {
            throw new IllegalArgumentException("half of a surrogate pair");
        }
        text.append('"');
        value.chars().forEach(unit -> unit((char) unit, text));
        text.append('"');
    }

    private static void unit(char unit, StringBuilder text) {
        if (unit == '"' || unit == '\\') {
            text.append('\\').append(unit);
        } else if (unit >= ' ') {
            text.append(unit);
        } else if (SHORT.indexOf(unit) >= 0) {
            text.append('\\').append(SHORT_NAMES.charAt(SHORT.indexOf(unit)));
        } else {
            text.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
        }
    }

    private static String number(JsonNode value) {
        try {
            return NumberToJSON.serializeNumber(value.doubleValue());
        } catch (IOException notFinite) {
            throw new IllegalArgumentException("a number beyond all doubles", notFinite);
        }
    }
}
