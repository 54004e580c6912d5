package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds what was submitted against the seals that were signed. */
final class Revisions {

    private final Notes notes;
    private final String proposal;

    Revisions(Notes notes, String proposal) {
        this.notes = notes;
        this.proposal = proposal;
    }

    /** Every submitted revision must be there, once and in its order. */
    void check(JsonNode shown, List<JsonNode> decisions) {
        var submissions = submissions(decisions);
        int last = 0;
        for (int i = 0; i < shown.size(); i++) {
            int number = Notes.number(shown.path(i).path("revision"));
            var submission = submissions.remove(number);
            if (submission == null || number < last) {
                notes.add(
                        Part.BUNDLE, 0, "/revisions/" + i, submission == null ? Fault.SUPERFLUOUS : Fault.OUT_OF_ORDER);
            }
            if (submission != null) {
                one(i, number, shown.path(i), submission);
            }
            last = number;
        }
        submissions.keySet().forEach(number -> notes.add(Part.SEAL, number, "/revisions", Fault.MISSING));
        seals(decisions);
    }

    private static SortedMap<Integer, JsonNode> submissions(List<JsonNode> decisions) {
        SortedMap<Integer, JsonNode> submissions = new TreeMap<>();
        decisions.stream()
                .filter(decision -> decision.path("action").asText().equals("SUBMIT"))
                .forEach(decision -> submissions.put(Notes.number(decision.path("revision")), decision));
        return submissions;
    }

    private void one(int place, int number, JsonNode shown, JsonNode submission) {
        var pointer = "/revisions/" + place;
        var expected = Json.object();
        expected.put("revision", number);
        expected.set("seal", submission.path("seal"));
        expected.set("submittedBy", submission.path("actor").path("subject"));
        expected.set("submittedAt", submission.path("time"));
        expected.set("dossier", shown.path("dossier"));
        expected.set("manifest", shown.path("manifest"));
        notes.compare(Part.SEAL, number, pointer, expected, shown);
        dossier(number, shown, submission.path("seal").asText());
    }

    private void dossier(int number, JsonNode shown, String seal) {
        var dossier = shown.path("dossier");
        if (!dossier.isObject()) {
            notes.add(Part.PROPOSAL, number, "", Fault.UNREADABLE);
            return;
        }
        var present = Manifest.of(dossier);
        var kept = shown.path("manifest");
        leaves(number, present.leaves(), kept.path("leaves"));
        boolean keptIsSigned = Canonical.hash(kept).equals(seal);
        if (!keptIsSigned) {
            notes.add(Part.MANIFEST, number, "", Fault.CHANGED);
        }
        if (!keptIsSigned && !present.seal().equals(seal)) {
            notes.add(Part.SEAL, number, "", Fault.CHANGED);
        }
        belongs(number, dossier.path("proposal"));
    }

    /** Each leaf that is not as the manifest has it, named by its place in the dossier. */
    private void leaves(int number, SortedMap<String, String> present, JsonNode kept) {
        present.forEach((pointer, digest) -> {
            var known = kept.path(pointer).asText();
            if (!known.equals(digest)) {
                notes.add(part(pointer), number, pointer, known.isEmpty() ? Fault.SUPERFLUOUS : Fault.CHANGED);
            }
        });
        kept.fieldNames().forEachRemaining(pointer -> {
            if (!present.containsKey(pointer)) {
                notes.add(part(pointer), number, pointer, Fault.MISSING);
            }
        });
    }

    private static Part part(String pointer) {
        return Part.ofDossier(pointer.split("/", -1)[pointer.startsWith("/") ? 1 : 0]);
    }

    private void belongs(int number, JsonNode own) {
        if (!own.path("id").asText().equals(proposal) || Notes.number(own.path("revision")) != number) {
            notes.add(Part.PROPOSAL, number, "/proposal/id", Fault.CHANGED);
        }
    }

    /** Whoever decided about a submitted revision was shown its seal. */
    private void seals(List<JsonNode> decisions) {
        var submissions = submissions(decisions);
        for (var decision : decisions) {
            var submission = submissions.get(Notes.number(decision.path("revision")));
            var seal = decision.path("seal");
            if (seal.isTextual()
                    && (submission == null || !submission.path("seal").equals(seal))) {
                notes.add(Part.DECISION, Notes.number(decision.path("number")), "/entry/seal", Fault.CHANGED);
            }
        }
    }
}
