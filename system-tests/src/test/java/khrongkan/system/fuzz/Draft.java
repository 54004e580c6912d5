package khrongkan.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khrongkan.system.fuzz.Document.Operation;
import khrongkan.system.fuzz.Sent.Header;

/** A request to an operation that is still being written, in its parts. */
public final class Draft {

    /** The id of nothing. */
    public static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    final Operation operation;
    final Map<String, String> path;
    final List<String> query;
    final List<Header> headers;
    JsonNode json;
    byte[] raw;

    private Draft(
            Operation operation,
            Map<String, String> path,
            List<String> query,
            List<Header> headers,
            JsonNode json,
            byte[] raw) {
        this.operation = operation;
        this.path = new LinkedHashMap<>(path);
        this.query = new ArrayList<>(query);
        this.headers = new ArrayList<>(headers);
        this.json = json == null ? null : json.deepCopy();
        this.raw = raw;
    }

    /** A request as it should be. */
    public static Draft of(Operation operation, Map<String, String> path, List<String> query, JsonNode json) {
        var headers = json == null ? List.<Header>of() : List.of(new Header("Content-Type", "application/json"));
        return new Draft(operation, path, query, headers, json, null);
    }

    /** A request with a file. */
    public static Draft of(
            Operation operation, Map<String, String> path, List<String> query, String type, byte[] file) {
        return new Draft(operation, path, query, List.of(new Header("Content-Type", type)), null, file);
    }

    /** Another like this one, to be changed. */
    public Draft copy() {
        return new Draft(operation, path, query, headers, json, raw);
    }

    /** Says a header once, with this value. */
    public Draft with(String name, String value) {
        without(name);
        headers.add(new Header(name, value));
        return this;
    }

    Draft without(String name) {
        headers.removeIf(header -> header.is(name));
        return this;
    }

    boolean has(String name) {
        return headers.stream().anyMatch(header -> header.is(name));
    }

    ObjectNode object() {
        return (ObjectNode) json;
    }

    /** The bytes of the body; null without one. */
    byte[] bytes() {
        return raw != null || json == null ? raw : json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As it goes over the wire. */
    public Sent sent() {
        var target = operation.path();
        for (var value : path.entrySet()) {
            target = target.replace("{" + value.getKey() + "}", value.getValue());
        }
        target = target.replaceAll("\\{(number|revision)}", "1").replaceAll("\\{[^}]+}", NOBODY);
        if (!query.isEmpty()) {
            target += "?" + String.join("&", query);
        }
        return new Sent(operation.method(), target, headers, bytes());
    }
}
