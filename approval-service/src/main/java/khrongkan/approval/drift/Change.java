package khrongkan.approval.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import khrongkan.approval.template.domain.SectionCode;
import org.jspecify.annotations.Nullable;

/**
 * One field in which two revisions differ.
 *
 * @param section the section it belongs to; none where it belongs to none
 * @param pointer where it stands (RFC 6901)
 * @param before null where nothing stood there
 * @param after null where nothing stands there
 */
public record Change(@Nullable SectionCode section, String pointer, JsonNode before, JsonNode after) {

    /** The differences of two documents; the number of the revision differs by itself. */
    static List<Change> ofDocuments(JsonNode before, JsonNode after) {
        return of(before, after).stream()
                .filter(change -> !change.pointer().equals("/revision"))
                .map(change -> new Change(
                        section(change.pointer()).orElse(null), change.pointer(), change.before(), change.after()))
                .toList();
    }

    static List<Change> of(JsonNode before, JsonNode after) {
        return FieldChange.between(before, after).stream()
                .map(change -> new Change(null, change.pointer(), change.signed(), change.now()))
                .toList();
    }

    private static Optional<SectionCode> section(String pointer) {
        var field = pointer.split("/", -1)[1];
        return Arrays.stream(SectionCode.values())
                .filter(code -> code.fields().contains(field))
                .findFirst();
    }
}
