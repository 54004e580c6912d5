package khrongkan.participants.changerequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON merge patch (RFC 7396). */
final class MergePatch {

    private MergePatch() {}

    /** What a patch makes of a value; neither is changed. */
    static JsonNode applied(JsonNode patch, JsonNode target) {
        if (!(patch instanceof ObjectNode fields)) {
            return patch.deepCopy();
        }
        ObjectNode result =
                target instanceof ObjectNode known ? known.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (var field : fields.properties()) {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                var before = result.path(field.getKey());
                result.set(field.getKey(), applied(field.getValue(), before));
            }
        }
        return result;
    }
}
