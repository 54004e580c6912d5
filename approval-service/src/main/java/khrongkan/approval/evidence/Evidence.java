package khrongkan.approval.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import khrongkan.approval.history.SealKey;
import khrongkan.evidence.Canonical;
import khrongkan.evidence.Finding;
import khrongkan.evidence.Json;
import khrongkan.evidence.Jws;
import khrongkan.evidence.Verification;
import khrongkan.kit.refusal.Refusal;

/** Draws the evidence of a proposal out of the database, as it stands there, and holds it against what was signed. */
@ApplicationScoped
public class Evidence {

    private final KeptRows rows;
    private final SealKey key;
    private final Clock clock;

    Evidence(KeptRows rows, SealKey key, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.clock = clock;
    }

    /**
     * What was found when the evidence was examined.
     *
     * @param bundle the evidence itself
     * @param findings what in it is not as it was signed
     */
    public record Examined(ObjectNode bundle, List<Finding> findings) {

        /** The newest decision of this kind on a revision. */
        public Optional<JsonNode> decision(String action, int revision) {
            return bundle.path("history").findValues("entry").stream()
                    .filter(entry -> entry.path("action").asText().equals(action)
                            && entry.path("revision").asInt() == revision)
                    .reduce((earlier, later) -> later);
        }
    }

    /**
     * One bundle with everything an outsider needs to check it.
     *
     * @throws Refusal {@code nothing-submitted} where nobody has decided anything yet
     */
    public ObjectNode bundle(UUID proposal) {
        return QuarkusTransaction.requiringNew().call(() -> {
            rows.atOneMoment();
            return draw(proposal, rows.proposal(proposal));
        });
    }

    /** The same bundle, and what in the database is not as it was signed. */
    public Examined examined(UUID proposal) {
        return QuarkusTransaction.requiringNew().call(() -> {
            rows.atOneMoment();
            var row = rows.proposal(proposal);
            var bundle = draw(proposal, row);
            var findings = new ArrayList<>(
                    Verification.of(bundle, Optional.of(key.keys())).findings());
            findings.addAll(PresentText.changed(row, bundle.path("revisions")));
            return new Examined(bundle, findings);
        });
    }

    private ObjectNode draw(UUID proposal, JsonNode row) {
        var history = rows.history(proposal);
        if (history.isEmpty() && rows.toldHead(proposal).isEmpty()) {
            throw Refusal.conflict("nothing-submitted", Map.of());
        }
        var bundle = Json.object().put("format", Verification.FORMAT).put("proposal", proposal.toString());
        history.forEach(link -> bundle.withArray("history").add(Shown.link(link)));
        bundle.putArray("signatures")
                .addAll(rows.signatures(proposal).stream().map(Shown::signature).toList());
        bundle.putArray("revisions")
                .addAll(rows.revisions(proposal).stream().map(Shown::revision).toList());
        bundle.set("statement", statement(proposal, row, history));
        bundle.set("keys", key.keys().only(keyIds(bundle)).set());
        return bundle;
    }

    /** What stands now, signed: the newest entry is the one that others were told of, if it is still there or not. */
    private ObjectNode statement(UUID proposal, JsonNode row, List<JsonNode> history) {
        var said = Json.object().put("format", Verification.FORMAT).put("proposal", proposal.toString());
        said.put("drawnAt", clock.instant().truncatedTo(ChronoUnit.MICROS).toString());
        said.set("state", row.path("state"));
        if (row.hasNonNull("approved_revision")) {
            said.set("approvedRevision", row.get("approved_revision"));
        }
        var head = said.putObject("head");
        rows.toldHead(proposal)
                .ifPresentOrElse(
                        told -> head.<ObjectNode>set("number", told.get("head_number"))
                                .set("hash", told.get("head_hash")),
                        () -> {
                            var last = history.get(history.size() - 1);
                            head.<ObjectNode>set("number", last.get("number")).set("hash", last.get("hash"));
                        });
        var statement = Json.object();
        statement.set("content", said);
        return statement.put("jws", key.sign(Canonical.text(said)));
    }

    private static Set<String> keyIds(JsonNode bundle) {
        var ids = new TreeSet<String>();
        bundle.findValues("jws").forEach(jws -> {
            try {
                ids.add(Jws.read(jws.asText()).keyId());
            } catch (Json.Unreadable damaged) {
                // will be found when the bundle is checked
            }
        });
        return ids;
    }
}
