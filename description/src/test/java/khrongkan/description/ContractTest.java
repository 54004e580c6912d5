package khrongkan.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khrongkan.description.Contract.Described;
import org.junit.jupiter.api.Test;

/** What is not described is found: on the way in and out, and however deep it lies. */
class ContractTest {

    private static final Contract CONTRACT = Contract.checkedIn(Path.of(System.getProperty("khrongkan.root")));

    /** Their rows are as they were signed, or as they are kept. */
    private static final List<String> OPEN = List.of("evidence", "subjectCopy");

    @Test
    void a_field_that_an_answer_does_not_describe_is_found() {
        var silent = new ArrayList<String>();
        answers().forEach((operation, example) -> {
            if (example instanceof ObjectNode shown
                    && faults(operation, shown.put("stowaway", 1)).isEmpty()) {
                silent.add(operation.toString());
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void a_wrong_type_is_found_at_the_bottom_of_an_answer() {
        var silent = new ArrayList<String>();
        answers().forEach((operation, example) -> {
            spoil(example);
            if (faults(operation, example).isEmpty()) {
                silent.add(operation + " " + example);
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void a_wrong_type_is_found_at_the_bottom_of_what_is_sent() {
        var silent = new ArrayList<String>();
        for (var operation : CONTRACT.operations()) {
            var sent = CONTRACT.node(operation).at("/requestBody/content/application~1json/example");
            if (!sent.isEmpty()) {
                var spoilt = sent.deepCopy();
                spoil(spoilt);
                if (CONTRACT.requestFaults(operation, spoilt.toString()).isEmpty()) {
                    silent.add(operation + " " + spoilt);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void a_status_and_a_media_type_that_are_not_described_are_found() {
        var operation = CONTRACT.find("GET", "/api/v1/proposals").orElseThrow();
        assertThat(CONTRACT.answerFaults(operation, 418, "application/json", "{}"))
                .isNotEmpty();
        assertThat(CONTRACT.answerFaults(operation, 200, "text/html", "<p>")).isNotEmpty();
    }

    private static Map<Described, JsonNode> answers() {
        var all = new LinkedHashMap<Described, JsonNode>();
        for (var operation : CONTRACT.operations()) {
            var example = CONTRACT.node(operation).at("/responses/200/content/application~1json/example");
            var id = CONTRACT.node(operation).path("operationId").asText();
            if (!example.isEmpty() && !OPEN.contains(id)) {
                all.put(operation, example.deepCopy());
            }
        }
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }

    private static List<String> faults(Described operation, JsonNode body) {
        return CONTRACT.answerFaults(operation, 200, "application/json", body.toString());
    }

    /** Puts an object where the last value of the last object or list within stood. */
    private static void spoil(JsonNode node) {
        JsonNode last = null;
        for (var child : node) {
            last = child;
        }
        if (last instanceof ContainerNode<?> && !last.isEmpty()) {
            spoil(last);
        } else if (node instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            object.putObject(names.get(names.size() - 1)).put("stowaway", 1);
        } else {
            ((ArrayNode) node).removeAll().addObject().put("stowaway", 1);
        }
    }
}
