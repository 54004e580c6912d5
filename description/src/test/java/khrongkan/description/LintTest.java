package khrongkan.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The main rules of the public rule sets, with a JDK alone. */
class LintTest {

    private static final JsonNode DOCUMENT =
            Json.read(Path.of(System.getProperty("khrongkan.root")).resolve("docs/api/openapi.json"));

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_it_does() {
        var names = new HashSet<String>();
        everyOperation((where, operation) -> {
            assertThat(names.add(operation.path("operationId").asText()))
                    .as(where)
                    .isTrue();
            assertThat(operation.path("operationId").asText()).as(where).matches("[a-z][A-Za-z0-9]+");
            assertThat(operation.path("summary").asText())
                    .as(where)
                    .isNotBlank()
                    .hasSizeLessThan(120);
            assertThat(operation.path("tags")).as(where).hasSize(1);
        });
        assertThat(names).hasSizeGreaterThan(200);
    }

    @Test
    void every_tag_is_described_and_used() {
        var described = new TreeSet<String>();
        DOCUMENT.path("tags").forEach(tag -> {
            assertThat(tag.path("description").asText()).isNotBlank();
            described.add(tag.path("name").asText());
        });
        var used = new TreeSet<String>();
        everyOperation(
                (where, operation) -> used.add(operation.path("tags").path(0).asText()));

        assertThat(used).isEqualTo(described);
    }

    @Test
    void every_operation_says_who_may_call_it_and_what_it_can_refuse() {
        everyOperation((where, operation) -> {
            var answers = Part.names(operation.path("responses"));
            assertThat(operation.has("security")).as(where).isTrue();
            assertThat(answers).as(where).contains("400", "429", "500", "503");
            if (!operation.path("security").isEmpty()) {
                assertThat(operation.path("security").path(0).path("bearer"))
                        .as(where)
                        .isNotEmpty();
                assertThat(answers).as(where).contains("401", "403");
            }
            if (where.contains("{")) {
                assertThat(answers).as(where).contains("404");
            }
            assertThat(answers).as(where).anyMatch(status -> status.startsWith("2"));
        });
    }

    @Test
    void every_refusal_is_a_problem_with_the_headers_of_limits() {
        DOCUMENT.at("/components/responses").forEach(answer -> {
            assertThat(answer.at("/content/application~1problem+json/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/Problem");
            assertThat(Part.names(answer.path("headers"))).contains("RateLimit", "Access-Control-Allow-Origin");
        });
    }

    @Test
    void a_write_that_changes_a_version_wants_to_know_which() {
        everyOperation((where, operation) -> {
            if (where.startsWith("put")
                    && Part.names(operation.path("responses")).contains("412")) {
                assertThat(operation.path("parameters").toString()).as(where).contains("IfMatch");
            }
        });
    }

    @Test
    void every_json_answer_says_what_it_is() {
        everyOperation((where, operation) -> operation.path("responses").properties().stream()
                .filter(answer ->
                        answer.getKey().startsWith("2") && !answer.getKey().equals("204"))
                .forEach(answer -> {
                    assertThat(answer.getValue().path("content")).as(where).isNotEmpty();
                    answer.getValue()
                            .path("content")
                            .forEach(content ->
                                    assertThat(content.path("schema")).as(where).isNotEmpty());
                }));
    }

    @Test
    void every_parameter_is_described_and_those_of_the_path_are_all_there() {
        everyOperation((where, operation) -> {
            var inPath = new TreeSet<String>();
            operation.path("parameters").forEach(parameter -> {
                if (!parameter.has("$ref")) {
                    assertThat(parameter.path("description").asText())
                            .as(where + " " + parameter.path("name"))
                            .isNotBlank();
                    if (parameter.path("in").asText().equals("path")) {
                        inPath.add(parameter.path("name").asText());
                    }
                }
            });
            assertThat(inPath).as(where).hasSize((int)
                    where.chars().filter(c -> c == '{').count());
        });
    }

    @Test
    void every_text_list_and_whole_number_has_its_limits() {
        assertThat(schemasThat(schema -> Schemas.type(schema).equals("string")
                        && !schema.has("maxLength")
                        && !schema.has("enum")
                        && !schema.has("const")))
                .isEmpty();
        assertThat(schemasThat(schema -> Schemas.type(schema).equals("array") && !schema.has("maxItems")))
                .isEmpty();
        assertThat(schemasThat(schema -> Schemas.type(schema).equals("integer")
                        && !(schema.has("format") && schema.has("minimum") && schema.has("maximum"))
                        && !schema.has("exclusiveMinimum")
                        && !schema.has("exclusiveMaximum")))
                .isEmpty();
    }

    @Test
    void a_request_takes_no_field_that_is_not_described() {
        var asked = new TreeSet<String>();
        everyOperation((where, operation) -> names(operation.path("requestBody"), asked));
        var open = asked.stream()
                .map(name -> DOCUMENT.at("/components/schemas/" + name))
                .filter(schema -> schema.has("properties") && !schema.has("additionalProperties"))
                .toList();

        assertThat(asked).hasSizeGreaterThan(80);
        assertThat(open).isEmpty();
    }

    @Test
    void nothing_refers_to_what_is_not_there_and_nothing_internal_is_told() {
        Json.everyObject(DOCUMENT, node -> {
            if (node.path("$ref").isTextual()) {
                var target = DOCUMENT.at(node.path("$ref").asText().substring(1));
                assertThat(target.isMissingNode()).as(node.toString()).isFalse();
            }
        });
        assertThat(Part.names(DOCUMENT.path("paths"))).allMatch(path -> path.startsWith("/api/v1/"));
    }

    private static void names(JsonNode node, TreeSet<String> found) {
        Json.everyObject(node, object -> {
            var ref = object.path("$ref").asText();
            var name = ref.substring(ref.lastIndexOf('/') + 1);
            if (ref.contains("/schemas/") && found.add(name)) {
                names(DOCUMENT.at("/components/schemas/" + name), found);
            }
        });
    }

    private static void everyOperation(BiConsumer<String, JsonNode> rule) {
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> rule.accept(method.getKey() + " " + path.getKey(), method.getValue())));
    }

    /** All schemas, not the examples, which may look like some. */
    private static List<ObjectNode> schemasThat(Predicate<JsonNode> rule) {
        var found = new ArrayList<ObjectNode>();
        var document = (ObjectNode) DOCUMENT.deepCopy();
        Json.everyObject(document, node -> node.remove(List.of("example", "examples")));
        Json.everyObject(document, node -> {
            if (node.has("type")
                    && (node.path("type").isTextual() || node.path("type").isArray())
                    && rule.test(node)) {
                found.add(node);
            }
        });
        return found;
    }
}
