package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Whether a bundle is as it was signed. Everything in a bundle follows from what was signed or is covered by it, so nothing
 * in it can be changed unnoticed.
 *
 * @param findings what is not as it was signed; empty where all is
 * @param keys by which things in it were signed
 */
public record Verification(List<Finding> findings, Keys keys) {

    /** The form of a bundle that this knows. */
    public static final String FORMAT = "khrongkan.evidence/1";

    private static final Set<String> MEMBERS =
            Set.of("format", "proposal", "keys", "history", "signatures", "revisions", "statement");

    /** Looks at a bundle; without trusted keys those that it brings along are taken. */
    public static Verification of(JsonNode bundle, Optional<Keys> trusted) {
        var brought = Keys.ofSet(bundle.path("keys"));
        var notes = new Notes(trusted.or(() -> brought).orElseGet(() -> Keys.of(List.of())));
        try {
            form(bundle, notes);
            contents(bundle, notes);
            if (brought.isEmpty()
                    || !brought.get().byId().keySet().equals(notes.used().byId().keySet())) {
                notes.add(Part.KEYS, 0, "/keys", Fault.CHANGED);
            }
        } catch (IllegalArgumentException withoutText) {
            notes.add(Part.BUNDLE, 0, "", Fault.UNREADABLE);
        }
        return new Verification(notes.findings(), notes.used());
    }

    /** Whether everything is as it was signed. */
    public boolean holds() {
        return findings.isEmpty();
    }

    private static void form(JsonNode bundle, Notes notes) {
        var names = new TreeSet<String>();
        bundle.fieldNames().forEachRemaining(names::add);
        MEMBERS.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> notes.add(Part.BUNDLE, 0, "/" + name, Fault.MISSING));
        names.stream()
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name -> notes.add(Part.BUNDLE, 0, "/" + Manifest.escaped(name), Fault.SUPERFLUOUS));
        if (!bundle.path("format").asText().equals(FORMAT)) {
            notes.add(Part.BUNDLE, 0, "/format", Fault.CHANGED);
        }
    }

    private static void contents(JsonNode bundle, Notes notes) {
        var proposal = bundle.path("proposal").asText();
        var chain = new Chain(notes, proposal).follow(bundle.path("history"));
        signatures(bundle.path("signatures"), Names.after(chain.decisions()).byKey(), notes);
        new Revisions(notes, proposal).check(bundle.path("revisions"), chain.decisions());
        new Statement(notes).check(bundle.path("statement"), proposal, chain);
    }

    /** Every name must be there as it was signed, once, in the order of revision, round and hand. */
    private static void signatures(JsonNode shown, SortedMap<String, Names.Name> expected, Notes notes) {
        var seen = new HashSet<String>();
        var last = "";
        for (int i = 0; i < shown.size(); i++) {
            var key = Names.key(shown.path(i));
            var name = expected.get(key);
            if (name == null || !seen.add(key)) {
                notes.add(Part.BUNDLE, 0, "/signatures/" + i, Fault.SUPERFLUOUS);
            } else {
                notes.compare(Part.DECISION, name.decision(), "/signatures/" + i, name.signature(), shown.path(i));
            }
            if (key.compareTo(last) < 0) {
                notes.add(Part.BUNDLE, 0, "/signatures/" + i, Fault.OUT_OF_ORDER);
            }
            last = key;
        }
        expected.forEach((key, name) -> {
            if (!seen.contains(key)) {
                notes.add(Part.DECISION, name.decision(), "/signatures", Fault.MISSING);
            }
        });
        if (!(shown instanceof ArrayNode)) {
            notes.add(Part.BUNDLE, 0, "/signatures", Fault.UNREADABLE);
        }
    }
}
