package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every operation says in the same way: who may call, which headers it reads, which problems it can give. */
final class Manners {

    private static final Map<Integer, String> PROBLEMS = new TreeMap<>();

    static {
        Json.own("base.yaml")
                .path("components")
                .path("responses")
                .properties()
                .forEach(problem ->
                        PROBLEMS.put(problem.getValue().path("status").asInt(), problem.getKey()));
    }

    /** The role of machine clients. */
    private static final String MACHINES = "system";

    private static final JsonNode FURTHER = Json.own("problems.yaml");

    private Manners() {}

    static void tell(Operation operation, Facts.Manners facts) {
        var roles = List.copyOf(operation.roles());
        var own = new ArrayList<String>();
        operation
                .node()
                .path("parameters")
                .forEach(parameter -> own.add(parameter.path("name").asText()));
        var parameters = operation.node().withArray("parameters");
        headers(facts, roles).forEach((header, name) -> {
            if (!own.contains(header)) {
                parameters.add(Json.ref("parameters", name));
            }
        });
        answers(operation, facts);
        secure(operation, roles);
        if (roles.contains(MACHINES)) {
            boolean read = operation.method().equals("get") || facts.savesNothing();
            operation.node().put("x-scope", operation.service() + (read ? ".read" : ".write"));
        }
    }

    private static void secure(Operation operation, List<String> roles) {
        var security = operation.node().putArray("security");
        if (!roles.isEmpty()) {
            var allowed = security.addObject().putArray("bearer");
            roles.forEach(allowed::add);
        }
    }

    private static Map<String, String> headers(Facts.Manners facts, List<String> roles) {
        var headers = new TreeMap<>(Map.of(
                "Accept-Language", "AcceptLanguage",
                "X-Request-Id", "RequestId",
                "X-Case-Reference", "CaseReference"));
        if (roles.contains(MACHINES)) {
            headers.put("X-End-User", "EndUser");
            headers.put("X-Office", "Office");
        }
        if (facts.once()) {
            headers.put("Idempotency-Key", "IdempotencyKey");
        }
        if (facts.knownVersion()) {
            headers.put("If-Match", "IfMatch");
        }
        return headers;
    }

    private static void answers(Operation operation, Facts.Manners facts) {
        var before = (ObjectNode) operation.node().path("responses");
        var after = Json.object();
        before.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> successes(operation, facts, answer.getKey())
                        .forEach(status -> after.set(
                                status,
                                success(
                                        operation,
                                        (ObjectNode) answer.getValue().deepCopy(),
                                        status,
                                        facts))));
        var problems = new TreeSet<>(problems(operation, facts));
        Part.names(before).stream()
                .filter(status -> status.matches("[45].."))
                .map(Integer::valueOf)
                .forEach(problems::add);
        problems.forEach(status -> after.set(
                Integer.toString(status), Json.ref("responses", PROBLEMS.getOrDefault(status, "BadRequest"))));
        operation.node().set("responses", after);
    }

    /** What the framework's own reading cannot see: whether something was made. */
    private static List<String> successes(Operation operation, Facts.Manners facts, String said) {
        if (!said.equals("200") && !said.equals("201")) {
            return List.of(said);
        }
        if (!operation.method().equals("post") || !facts.created()) {
            return List.of(said);
        }
        return facts.shown() || facts.ok() ? List.of("200", "201") : List.of("201");
    }

    private static ObjectNode success(Operation operation, ObjectNode answer, String status, Facts.Manners facts) {
        var said = answer.path("description").asText();
        if (said.isEmpty() || said.equals("OK") || said.equals("Created") || said.equals("No Content")) {
            answer.put("description", status.equals("201") ? "Made" : status.equals("204") ? "Done" : "Shown");
        }
        var headers = answer.withObjectProperty("headers");
        headers.set("Access-Control-Allow-Origin", Json.ref("headers", "Access-Control-Allow-Origin"));
        headers.set("RateLimit", Json.ref("headers", "RateLimit"));
        headers.set("X-Request-Id", Json.ref("headers", "RequestId"));
        headers.set("X-Case-Reference", Json.ref("headers", "CaseReference"));
        if (operation.roles().contains(MACHINES)) {
            headers.set("X-End-User", Json.ref("headers", "EndUser"));
        }
        if (facts.tagged() && !status.equals("204")) {
            headers.set("ETag", Json.ref("headers", "ETag"));
        }
        if (status.equals("201")) {
            headers.set("Location", Json.ref("headers", "Location"));
        }
        return answer;
    }

    private static List<Integer> problems(Operation operation, Facts.Manners facts) {
        var problems = new ArrayList<>(List.of(400, 406, 414, 429, 431, 500, 503, 504));
        if (!operation.open()) {
            problems.addAll(List.of(401, 403));
        }
        if (operation.namesSomething()) {
            problems.add(404);
        }
        FURTHER.properties()
                .forEach(further -> further.getValue().forEach(path -> {
                    if (operation.path().startsWith(path.asText())) {
                        problems.add(Integer.valueOf(further.getKey()));
                    }
                }));
        if (operation.writes() || FileBodies.answers(operation)) {
            problems.add(409);
        }
        if (operation.hasBody()) {
            problems.addAll(List.of(408, 413, 415));
        }
        if (facts.once()) {
            problems.add(422);
        }
        if (facts.knownVersion()) {
            problems.addAll(List.of(412, 428));
        }
        return problems;
    }

    /** The answers that say no, each with its example. */
    static void problems(ObjectNode components) {
        components.path("responses").properties().forEach(named -> {
            var answer = (ObjectNode) named.getValue();
            int status = answer.remove("status").asInt();
            var code = answer.remove("code").asText();
            var headers = answer.putObject("headers");
            headers.set("Access-Control-Allow-Origin", Json.ref("headers", "Access-Control-Allow-Origin"));
            headers.set("RateLimit", Json.ref("headers", "RateLimit"));
            headers.set("X-Request-Id", Json.ref("headers", "RequestId"));
            headers.set("Content-Language", Json.ref("headers", "ContentLanguage"));
            if (status == 429 || status == 503) {
                headers.set("Retry-After", Json.ref("headers", "RetryAfter"));
            }
            if (status == 401 || status == 403) {
                headers.set("WWW-Authenticate", Json.ref("headers", "Authenticate"));
            }
            var content = answer.putObject("content").putObject("application/problem+json");
            content.set("schema", Json.ref("schemas", "Problem"));
            content.putObject("example")
                    .put("type", "/problems/" + code)
                    .put("title", answer.path("description").asText())
                    .put("status", status)
                    .put("code", code)
                    .put("traceId", "0af7651916cd43dd8448eb211c80319c");
        });
    }
}
