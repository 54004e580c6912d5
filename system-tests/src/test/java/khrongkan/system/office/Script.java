package khrongkan.system.office;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The calls that fill an office, as data. */
record Script(List<String> about, Map<String, JsonNode> bodies, List<Step> steps) {

    /**
     * One call.
     *
     * @param role the only role of who calls
     * @param call method, path and query
     * @param media what the text is; JSON if nothing is said
     * @param use the name of a body that several steps send
     * @param with further names of this step alone
     * @param patient whether a refusal passes by itself
     * @param until what the answer must say at some place
     * @param save names for values of the answer
     */
    record Step(
            @JsonProperty("as") String role,
            String call,
            Map<String, String> headers,
            String media,
            String text,
            JsonNode body,
            String use,
            Map<String, String> with,
            boolean patient,
            Map<String, String> until,
            Map<String, String> save) {

        Step {
            headers = headers == null ? Map.of() : headers;
            with = with == null ? Map.of() : with;
            until = until == null ? Map.of() : until;
            save = save == null ? Map.of() : save;
        }
    }

    static Script read() {
        return Json.resource("everything.json", Script.class);
    }

    /** What a step sends, with its names not yet filled in. */
    String text(Step step) {
        if (step.text() != null) {
            return step.text();
        }
        var body = step.use() == null ? step.body() : bodies.get(step.use());
        return body == null ? "" : body.toString();
    }
}
