package khrongkan.system.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khrongkan.description.Contract.Described;

/** For each operation of the description a request that says something true of an office with one of everything. */
public final class Requests {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Told told = Json.resource("requests.json", Told.class);
    private final Names names;

    /** Requests about the office whose ids have these names. */
    public Requests(Names names) {
        this.names = names;
    }

    /** What is not in the description. */
    record Told(
            List<String> about,
            Map<String, String> places,
            Map<String, JsonNode> fields,
            Map<String, Special> operations) {

        Special special(Described operation) {
            return operations.getOrDefault(idOf(operation), new Special(null, null, null, null, null, null, null));
        }
    }

    /**
     * What is to be said otherwise than usual.
     *
     * @param bodies what a role says that does something else than others
     */
    record Special(
            Map<String, String> path,
            String query,
            Map<String, String> headers,
            String media,
            String text,
            JsonNode body,
            Map<String, JsonNode> bodies) {

        Special {
            bodies = bodies == null ? Map.of() : bodies;
            path = path == null ? Map.of() : path;
            headers = headers == null ? Map.of() : headers;
        }
    }

    /** The name of an operation. */
    public static String idOf(Described operation) {
        return Web.contract().node(operation).path("operationId").asText();
    }

    /** The names of the operations that are told of here; each must be one. */
    public List<String> specials() {
        return List.copyOf(told.operations().keySet());
    }

    /** The values of the parameters of its path, by their names, outermost first. */
    public Map<String, String> path(Described operation) {
        var values = new LinkedHashMap<String, String>();
        var special = told.special(operation).path();
        var parameter = PARAMETER.matcher(operation.path());
        while (parameter.find()) {
            var place = operation.path().substring(0, parameter.end());
            var value = special.getOrDefault(parameter.group(1), told.places().get(place));
            assertThat(value).as("what stands at " + place + "?").isNotNull();
            values.put(parameter.group(1), names.filled(value));
        }
        return values;
    }

    /** The query; empty where none is needed. */
    public String query(Described operation) {
        var query = told.special(operation).query();
        return query == null ? "" : names.and(random()).target(query);
    }

    /** The headers besides the token. */
    public Map<String, String> headers(Described operation) {
        var headers = new LinkedHashMap<>(told.special(operation).headers());
        if (hasBody(operation)) {
            var media = told.special(operation).media();
            headers.put("Content-Type", media == null ? "application/json" : media);
        }
        return headers;
    }

    /** The body as text; empty where there is none. */
    public String body(Described operation) {
        if (!hasBody(operation)) {
            return "";
        }
        var special = told.special(operation);
        var filled = names.and(random());
        if (special.text() != null) {
            return filled.filled(special.text());
        }
        return filled.filled((special.body() == null ? shown(operation) : special.body()).toString());
    }

    /** The whole request. */
    public Ask of(Described operation) {
        return of(operation, path(operation));
    }

    /** The whole request as somebody of this role would make it. */
    public Ask of(Described operation, String role) {
        var body = told.special(operation).bodies().get(role);
        var usual = of(operation);
        return body == null ? usual : usual.saying(names.and(random()).filled(body.toString()));
    }

    /** The whole request with other values in its path. */
    public Ask of(Described operation, Map<String, String> path) {
        var method = operation.method().toUpperCase(Locale.ROOT);
        return new Ask(method, address(operation, path), headers(operation), body(operation)).asking(query(operation));
    }

    /** The path with these values in it. */
    public static String address(Described operation, Map<String, String> path) {
        return PARAMETER
                .matcher(operation.path())
                .replaceAll(parameter -> Matcher.quoteReplacement(path.get(parameter.group(1))));
    }

    private static boolean hasBody(Described operation) {
        return Web.contract().node(operation).has("requestBody");
    }

    /** The body that the description shows, about this office instead of that of long ago. */
    private JsonNode shown(Described operation) {
        var shown = Web.contract().node(operation).at("/requestBody/content/application~1json/example");
        assertThat(shown.isObject())
                .as("what does one send to " + operation + "?")
                .isTrue();
        var body = shown.deepCopy();
        putNames(operation, "", body);
        return body;
    }

    private JsonNode putNames(Described operation, String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(putNames(operation, field.getKey(), field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, putNames(operation, name, array.get(i)));
            }
        } else if (node.isTextual() && ID.matcher(node.asText()).matches()) {
            assertThat(told.fields())
                    .as("which id is " + name + " of " + operation + "?")
                    .containsKey(name);
            return told.fields().get(name);
        } else if (node.isTextual()) {
            assertThat(node.asText()).doesNotContain("{");
        }
        return node;
    }

    private static Map<String, String> random() {
        return Map.of("random", UUID.randomUUID().toString());
    }
}
