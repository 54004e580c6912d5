package khrongkan.approval.evidence;

import static khrongkan.approval.evidence.KeptRows.put;
import static khrongkan.approval.evidence.KeptRows.putTime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import khrongkan.evidence.Json;
import khrongkan.evidence.Manifest;

/** Kept rows in the form they have in a bundle. */
final class Shown {

    private Shown() {}

    /** A decision, spelled as it was signed. */
    static ObjectNode link(JsonNode row) {
        var shown = Json.object();
        shown.set("entry", entry(row));
        put(shown, "hash", row, "hash");
        put(shown, "jws", row, "jws");
        return shown;
    }

    private static ObjectNode entry(JsonNode row) {
        var entry = Json.object();
        put(entry, "proposal", row, "proposal_id");
        put(entry, "number", row, "number");
        put(entry, "revision", row, "revision");
        put(entry, "action", row, "action");
        var actor = entry.putObject("actor");
        put(actor, "subject", row, "subject");
        put(actor, "name", row, "name");
        put(actor, "position", row, "position");
        put(entry, "hand", row, "hand");
        put(entry, "capacity", row, "capacity");
        warrant(entry, row);
        putTime(entry, "time", row, "decided_at");
        put(entry, "from", row, "from_state");
        put(entry, "to", row, "to_state");
        put(entry, "comment", row, "comment");
        put(entry, "seal", row, "seal");
        putIfThere(entry, "verificationCode", row, "verification_code");
        paper(entry, row);
        put(entry, "previous", row, "previous");
        return entry;
    }

    /** A name under a revision. */
    static ObjectNode signature(JsonNode row) {
        var signature = Json.object();
        put(signature, "revision", row, "revision");
        put(signature, "round", row, "round");
        put(signature, "hand", row, "hand");
        put(signature, "person", row, "person");
        put(signature, "name", row, "name");
        putIfThere(signature, "position", row, "position");
        put(signature, "capacity", row, "capacity");
        warrant(signature, row);
        putTime(signature, "signedAt", row, "signed_at");
        put(signature, "seal", row, "seal");
        paper(signature, row);
        return signature;
    }

    /** What was submitted; digests that were not kept are those of what stands there. */
    static ObjectNode revision(JsonNode row) {
        var shown = Json.object();
        put(shown, "revision", row, "number");
        put(shown, "seal", row, "seal");
        put(shown, "submittedBy", row, "submitted_by");
        putTime(shown, "submittedAt", row, "submitted_at");
        var dossier = KeptRows.json(row.path("dossier").asText());
        var manifest = row.path("manifest");
        shown.set("dossier", dossier);
        shown.set(
                "manifest",
                manifest.isTextual()
                        ? KeptRows.json(manifest.asText())
                        : Manifest.of(dossier).tree());
        return shown;
    }

    private static void warrant(ObjectNode target, JsonNode row) {
        if (row.hasNonNull("authority_id")) {
            var warrant = target.putObject("warrant");
            put(warrant, "authority", row, "authority_id");
            put(warrant, "post", row, "post_id");
            put(warrant, "postTitle", row, "post_title");
            put(warrant, "order", row, "order_number");
        }
    }

    private static void paper(ObjectNode target, JsonNode row) {
        if (row.hasNonNull("paper_sha256")) {
            var paper = target.putObject("paper");
            put(paper, "signedOn", row, "paper_signed_on");
            put(paper, "sha256", row, "paper_sha256");
            put(paper, "reference", row, "paper_reference");
            put(paper, "recordedBy", row, "recorded_by");
            put(paper, "recorderName", row, "recorder_name");
        }
    }

    private static void putIfThere(ObjectNode target, String name, JsonNode row, String column) {
        if (row.hasNonNull(column)) {
            target.set(name, row.get(column));
        }
    }
}
