package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khrongkan.system.fuzz.Bodies;
import khrongkan.system.fuzz.Document;
import khrongkan.system.fuzz.Document.Operation;
import khrongkan.system.fuzz.Draft;
import khrongkan.system.fuzz.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No operation takes a field that it does not know, at any depth: nobody assigns what is not his to assign. */
@ExtendWith(Stack.Started.class)
class UnknownFieldsJourney {

    /** What a caller would add who wants more than he is given, and names that are hard to repeat. */
    private static final List<String> GREEDY = List.of(
            "id",
            "office",
            "status",
            "state",
            "version",
            "createdBy",
            "total",
            "approved",
            "roles",
            "revision",
            "__proto__",
            "class",
            "ชื่อ",
            "a/b~c",
            "");

    private final Document document = Document.checkedIn(Path.of(System.getProperty("khrongkan.root")));
    private final Bodies bodies = new Bodies(document);
    private final Stack stack;

    UnknownFieldsJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void an_unknown_field_is_refused_by_its_name_wherever_it_stands() throws IOException {
        var wrong = new ArrayList<String>();
        try (var wire = new Wire(stack.address())) {
            for (var operation : document.operations()) {
                if (document.takes(operation, "application/json")) {
                    assertThat(document.example(operation))
                            .as(operation + " has an example")
                            .isPresent();
                    wrong.addAll(taken(wire, operation));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What was not refused, or not by its name. */
    private List<String> taken(Wire wire, Operation operation) throws IOException {
        var schema = document.schema(operation).orElseThrow();
        var body = bodies.full(schema, document.example(operation).orElseThrow());
        var levels = bodies.levels(schema, body);
        assertThat(levels).as(operation + " takes an object").isNotEmpty();
        var token = stack.tokenOf("FIELDS", "greedy", document.roles(operation).toArray(String[]::new));
        var wrong = new ArrayList<String>();
        for (var level : levels) {
            for (var name : level.matches() ? GREEDY : GREEDY.subList(0, 3)) {
                if (!body.at(level).has(name)) {
                    var pointer = level.appendProperty(name).toString();
                    var answer = wire.ask(with(operation, body, level, name).sent(), token);
                    var problem = new JsonPath(answer.text());
                    if (answer.status() != 400
                            || !List.of("unknown-field").equals(problem.get("errors.code"))
                            || !List.of(pointer).equals(problem.get("errors.pointer"))) {
                        wrong.add("%s takes %s: %d %s".formatted(operation, pointer, answer.status(), answer.text()));
                    }
                }
            }
        }
        return wrong;
    }

    private static Draft with(Operation operation, JsonNode body, JsonPointer level, String name) {
        var greedy = body.deepCopy();
        ((ObjectNode) greedy.at(level)).put(name, "1");
        return Draft.of(operation, Map.of(), List.of(), greedy).with("If-Match", "\"1\"");
    }
}
