package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** A bundle of a paper that went back a step, was approved, amended and numbered; the last signature was on paper. */
final class Bundles {

    static final String PROPOSAL = "0198d3c2-0000-7000-8000-000000000001";

    private final Signer signer;
    private final ObjectNode bundle = Json.object();
    private final ArrayNode history = bundle.putArray("history");
    private final ArrayNode revisions = bundle.putArray("revisions");
    private String seal = "";
    private int revision;
    private String state = "DRAFT";

    private Bundles(Signer signer) {
        this.signer = signer;
    }

    static ObjectNode of(Signer signer) {
        return new Bundles(signer).made();
    }

    private ObjectNode made() {
        bundle.put("format", Verification.FORMAT).put("proposal", PROPOSAL);
        bundle.set("keys", signer.keys().set());
        submit(1, "โครงการเครือข่ายปุ๋ยชีวภาพ");
        decide("REVIEW", "FINANCE", "fred", "SUBMITTED");
        decide("ENDORSE", "ENDORSER", "somboon", "ENDORSED");
        decide("RETURN", "APPROVER", "prasit", "SUBMITTED");
        decide("ENDORSE", "ENDORSER", "rudi", "ENDORSED");
        decide("APPROVE", "APPROVER", "prasit", "APPROVED");
        decide("AMEND", "AUTHOR", "author", "DRAFT");
        submit(2, "โครงการเครือข่ายปุ๋ยชีวภาพ (แก้ไข)");
        decide("ENDORSE", "ENDORSER", "somboon", "ENDORSED");
        decide("APPROVE", "APPROVER", "prasit", "APPROVED");
        decide("NUMBER", "REGISTRAR", "registrar", "APPROVED");
        var names = Names.after(decisions()).byKey();
        var signatures = bundle.putArray("signatures");
        names.values().forEach(name -> signatures.add(name.signature()));
        statement();
        return bundle;
    }

    private List<JsonNode> decisions() {
        return history.findValues("entry");
    }

    private void submit(int number, String title) {
        var dossier = Json.object();
        var own = dossier.putObject("proposal")
                .put("id", PROPOSAL)
                .put("revision", number)
                .put("title", title);
        own.putArray("objectives").add("เพื่อสร้างเครือข่าย").add("เพื่อแลกเปลี่ยนความรู้");
        own.putNull("venue");
        var budget = dossier.putObject("budget").put("total", new BigDecimal("3000.00"));
        for (var amount : new String[] {"1140.00", "1520.00", "340.00"}) {
            budget.withArray("lines")
                    .addObject()
                    .put("amount", new BigDecimal(amount))
                    .put("checked", true);
        }
        var list = dossier.putObject("participants").put("title", "สัมมนา");
        for (int i = 1; i <= 38; i++) {
            var line = list.withArray("registrations").addObject().put("organization", "โรงปุ๋ยชีวภาพ " + i);
            line.putObject("person").put("givenName", "คนที่ " + i).put("familyName", "นามสกุล " + i);
        }
        var manifest = Manifest.of(dossier);
        revision = number;
        seal = manifest.seal();
        decide("SUBMIT", "AUTHOR", "author", "SUBMITTED");
        var kept = revisions.addObject().put("revision", number).put("seal", seal);
        kept.put("submittedBy", "author")
                .set("submittedAt", history.get(history.size() - 1).at("/entry/time"));
        kept.set("dossier", dossier);
        kept.set("manifest", manifest.tree());
    }

    private void decide(String action, String hand, String subject, String to) {
        int number = history.size() + 1;
        var entry =
                Json.object().put("proposal", PROPOSAL).put("number", number).put("revision", revision);
        entry.put("action", action).put("hand", hand).put("capacity", "OWN_POST");
        entry.putObject("actor")
                .put("subject", subject)
                .put("name", "นาย " + subject)
                .put("position", "หัวหน้า");
        entry.put("time", "2026-01-%02dT03:04:05.123456Z".formatted(number))
                .put("from", state)
                .put("to", to);
        entry.put("comment", "เห็นควร").put("seal", seal);
        if (number == 1) {
            entry.putNull("previous");
        } else {
            entry.set("previous", history.get(number - 2).path("hash"));
        }
        if (number == 10) {
            entry.putObject("paper").put("signedOn", "2026-01-09").put("sha256", "0".repeat(64));
        }
        state = to;
        history.add(signer.shown("entry", entry).put("hash", Canonical.hash(entry)));
    }

    private void statement() {
        var said = Json.object().put("format", Verification.FORMAT).put("proposal", PROPOSAL);
        said.put("drawnAt", "2026-02-01T00:00:00Z").put("state", state).put("approvedRevision", 2);
        said.putObject("head")
                .put("number", history.size())
                .set("hash", history.get(history.size() - 1).path("hash"));
        bundle.set("statement", signer.shown("content", said));
    }
}
