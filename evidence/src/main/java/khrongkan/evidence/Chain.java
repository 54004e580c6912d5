package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the history of a bundle: every decision signed, each chained to the one before, none left out. */
final class Chain {

    /** So many missing places are told one by one. */
    private static final int MOST = 100;

    private final Notes notes;
    private final String proposal;
    private final List<JsonNode> decisions = new ArrayList<>();
    private int next = 1;
    private @Nullable String last;

    Chain(Notes notes, String proposal) {
        this.notes = notes;
        this.proposal = proposal;
    }

    /** Looks at every decision; what was signed counts, and where that cannot be told, what stands there. */
    Chain follow(JsonNode history) {
        if (!history.isArray() || history.isEmpty()) {
            notes.add(Part.HISTORY, 1, "/history", Fault.MISSING);
        }
        for (int i = 0; i < history.size(); i++) {
            link(i, history.path(i));
        }
        return this;
    }

    /** What was decided, in its order. */
    List<JsonNode> decisions() {
        return List.copyOf(decisions);
    }

    int length() {
        return next - 1;
    }

    @Nullable
    String last() {
        return last;
    }

    private void link(int place, JsonNode shown) {
        var signed = notes.signed(Part.DECISION, place + 1, "/history/" + place, shown, "entry");
        var entry = signed.content();
        int number = entry.path("number").isInt() ? entry.path("number").intValue() : place + 1;
        var pointer = "/history/" + place + "/entry";
        if (!entry.path("proposal").asText().equals(proposal)) {
            notes.add(Part.DECISION, number, pointer + "/proposal", Fault.CHANGED);
        }
        if (!shown.path("hash").asText().equals(signed.hash())) {
            notes.add(Part.DECISION, number, "/history/" + place + "/hash", Fault.CHANGED);
        }
        placed(number, pointer, entry, signed.hash());
    }

    private void placed(int number, String pointer, JsonNode entry, String hash) {
        if (number < next) {
            notes.add(Part.HISTORY, number, pointer + "/number", Fault.OUT_OF_ORDER);
            return;
        }
        if (number > next) {
            missing(number);
        } else if (!entry.path("previous").asText("").equals(last == null ? "" : last)) {
            notes.add(Part.HISTORY, number, pointer + "/previous", Fault.CHANGED);
        }
        decisions.add(entry);
        next = number + 1;
        last = hash;
    }

    /** Everything before this number that is not there. */
    void missing(int number) {
        for (int gap = next; gap < number && gap < next + MOST; gap++) {
            notes.add(Part.HISTORY, gap, "/history/" + (gap - 1), Fault.MISSING);
        }
    }
}
