package khrongkan.approval.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.kit.write.Sha256;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in its one canonical spelling (RFC 8785), and the digest of that. */
public final class Canonical {

    private Canonical() {}

    /** The canonical text of a value. */
    public static String text(JsonNode value) {
        var inList = text("[" + DocumentText.text(value) + "]"); // the library wants a container outside
        return inList.substring(1, inList.length() - 1);
    }

    /** The canonical text of an object or a list. */
    public static String text(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** {@code sha256:} and the digest of the canonical text, in hexadecimal. */
    public static String hash(JsonNode value) {
        return hash(text(value));
    }

    /** {@code sha256:} and the digest of a text, in hexadecimal. */
    public static String hash(String canonical) {
        return "sha256:" + Sha256.of(canonical);
    }
}
