package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Holds what the service said about the whole, when the bundle was drawn, against the decisions in it: so a tail that was
 * cut off is missed.
 */
final class Statement {

    private final Notes notes;

    Statement(Notes notes) {
        this.notes = notes;
    }

    void check(JsonNode shown, String proposal, Chain chain) {
        if (shown.isMissingNode()) {
            notes.add(Part.BUNDLE, 0, "/statement", Fault.MISSING);
            return;
        }
        var said =
                notes.signed(Part.STANDING, 0, "/statement", shown, "content").content();
        if (!said.path("format").asText().equals(Verification.FORMAT)
                || !said.path("proposal").asText().equals(proposal)) {
            notes.add(Part.STANDING, 0, "/statement/content/proposal", Fault.CHANGED);
        }
        standing(said, chain.decisions());
        head(said.path("head"), chain);
    }

    private void standing(JsonNode said, List<JsonNode> decisions) {
        var expected = Json.object();
        if (!decisions.isEmpty()) {
            expected.set("state", decisions.get(decisions.size() - 1).path("to"));
        }
        decisions.stream()
                .filter(decision -> decision.path("action").asText().equals("APPROVE"))
                .forEach(decision -> expected.set("approvedRevision", decision.path("revision")));
        var standing = Json.object();
        for (var name : List.of("state", "approvedRevision")) {
            if (said.has(name)) {
                standing.set(name, said.get(name));
            }
        }
        notes.compare(Part.STANDING, 0, "/statement/content", expected, standing);
    }

    private void head(JsonNode said, Chain chain) {
        int length = Notes.number(said.path("number"));
        if (length > chain.length()) {
            chain.missing(length + 1);
        } else if (length < chain.length()) {
            notes.add(Part.HISTORY, chain.length(), "/statement/content/head/number", Fault.SUPERFLUOUS);
        } else if (!said.path("hash").asText().equals(chain.last())) {
            notes.add(Part.HISTORY, length, "/statement/content/head/hash", Fault.CHANGED);
        }
    }
}
