package khrongkan.approval.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.evidence.Manifest;

/**
 * What a signer signs. A part is null while the draft names no such thing.
 *
 * @param proposal the document and the number of the revision
 * @param budget budget-service's part, verbatim
 * @param participants participants-service's part, verbatim
 */
public record Dossier(JsonNode proposal, JsonNode budget, JsonNode participants) {

    /** The dossier of a kept text. */
    public static Dossier read(String text) {
        try {
            var tree = DocumentText.JSON.readTree(text);
            return new Dossier(tree.path("proposal"), tree.path("budget"), tree.path("participants"));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** The text that is kept: every figure as it was shown. */
    public String text() {
        return DocumentText.text(DocumentText.JSON.valueToTree(parts()));
    }

    /** The digests of all that stands in it. */
    public Manifest manifest() {
        return Manifest.of(parts());
    }

    private Map<String, JsonNode> parts() {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        parts.put("proposal", proposal);
        parts.put("budget", budget);
        parts.put("participants", participants);
        return parts;
    }
}
