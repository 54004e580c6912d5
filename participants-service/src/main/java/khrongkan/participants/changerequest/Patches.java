package khrongkan.participants.changerequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import khrongkan.kit.json.JsonFaults;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/** Turns proposed patches into drafts of the register they are for, as strictly as if somebody had typed these. */
@ApplicationScoped
class Patches {

    private static final String HERE = "/patch";

    private final ObjectMapper json;

    Patches(ObjectMapper json) {
        this.json = json;
    }

    /** A stored patch. */
    ObjectNode read(String stored) {
        try {
            return (ObjectNode) json.readTree(stored);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /**
     * The draft that a patch makes of a record, or of nothing.
     *
     * @throws Refusal invalid, where a field is unknown or of another type
     */
    <D> D merged(Records<D> register, @Nullable D known, ObjectNode patch) {
        JsonNode base = known == null ? json.createObjectNode() : json.valueToTree(known);
        register.companions().forEach((field, companion) -> {
            if (!patch.at(field).isMissingNode() && patch.at(companion).isMissingNode()) {
                remove(base, companion);
            }
        });
        try {
            return json.treeToValue(MergePatch.applied(patch, base), register.draft());
        } catch (JsonProcessingException unreadable) {
            throw Refusal.invalid(inPatch(JsonFaults.refusal(unreadable).violations()));
        }
    }

    /** What is wrong with a draft that a patch made. */
    <D> List<Violation> faults(Records<D> register, D merged) {
        var faults = new Faults();
        register.check(merged, faults);
        return inPatch(faults.found());
    }

    /** The faults that lie in the patch itself: what the record behind it says must not be told. */
    static List<Violation> ofPatchAlone(List<Violation> faults, ObjectNode patch) {
        return faults.stream()
                .filter(fault ->
                        !patch.at(fault.pointer().substring(HERE.length())).isMissingNode())
                .toList();
    }

    private static List<Violation> inPatch(List<Violation> faults) {
        return faults.stream()
                .map(fault -> new Violation(HERE + fault.pointer(), fault.code(), fault.values()))
                .toList();
    }

    private static void remove(JsonNode base, String pointer) {
        int last = pointer.lastIndexOf('/');
        if (base.at(pointer.substring(0, last)) instanceof ObjectNode parent) {
            parent.remove(pointer.substring(last + 1));
        }
    }
}
