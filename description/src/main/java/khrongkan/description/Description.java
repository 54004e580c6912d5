package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.jandex.Type;

/** The one document: the parts of the services under one set of names, with the manners that all have. */
final class Description {

    static final List<String> SERVICES = List.of("participants", "budget", "approval");
    private static final List<String> MODULES = List.of("service-kit", "thai");

    private final List<Part> parts;
    private final Classes classes;
    private final Facts facts;
    private final JsonNode words = Json.own("words.yaml");
    private final ObjectNode document = Json.own("base.yaml");
    private final Map<String, Shapes> shapes = new HashMap<>();

    private Description(Path root) {
        parts = SERVICES.stream().map(service -> Part.read(root, service)).toList();
        var own = SERVICES.stream()
                .map(service -> compiled(root, service + "-service"))
                .toList();
        var all = Stream.concat(own.stream(), MODULES.stream().map(module -> compiled(root, module)));
        classes = Classes.of(all.toList());
        facts = Facts.of(own);
    }

    private static Path compiled(Path root, String module) {
        return root.resolve(module).resolve("target/classes");
    }

    /** Puts the document together from what the services' builds left under their targets. */
    static ObjectNode of(Path root) {
        return new Description(root).assemble();
    }

    private ObjectNode assemble() {
        parts.forEach(this::match);
        var names = new Names(representatives().values());
        var ids = shortNames();
        for (var part : parts) {
            var operations = part.operations();
            operations.forEach(operation -> tell(operation, ids));
            var renamed = rename(part, names);
            adopt(part, renamed);
        }
        Examples.tell(document);
        Rules.tell(document.path("components").path("schemas"));
        Manners.problems((ObjectNode) document.path("components"));
        Tidy.up(document);
        return document;
    }

    /** Finds the Java type of every schema in use. */
    private void match(Part part) {
        var found = new Shapes(classes, part.schemas());
        shapes.put(part.service(), found);
        for (var operation : part.operations()) {
            var method = classes.method(operation);
            FileBodies.answer(operation, method);
            FileBodies.request(operation);
            operation
                    .node()
                    .path("responses")
                    .forEach(answer -> answer.path("content")
                            .forEach(content -> found.answer(content.path("schema"), classes.answer(method))));
            classes.body(method)
                    .ifPresent(type -> operation
                            .node()
                            .path("requestBody")
                            .path("content")
                            .forEach(content -> found.ask(content.path("schema"), type)));
            operation
                    .node()
                    .path("parameters")
                    .forEach(parameter -> classes.parameter(
                                    method, parameter.path("name").asText())
                            .ifPresent(type -> found.ask(parameter.path("schema"), type)));
        }
        found.types()
                .keySet()
                .forEach(name -> found.tell(name, (ObjectNode) part.schemas().path(name)));
    }

    private Shapes found(Part part) {
        return Objects.requireNonNull(shapes.get(part.service()));
    }

    /** Each class by itself, or by another of the same name that looks the same. */
    private Map<String, String> representatives() {
        var first = new TreeMap<String, String>();
        var found = new TreeMap<String, String>();
        for (var part : parts) {
            found(part).types().forEach((name, type) -> {
                var own = type.name().toString();
                var look = own.substring(own.lastIndexOf('.') + 1)
                        + part.schemas().path(name).path("enum");
                var alike = part.schemas().path(name).has("enum") ? first.computeIfAbsent(look, none -> own) : own;
                found.put(own, alike);
            });
        }
        return found;
    }

    private Map<String, String> shortNames() {
        var all = parts.stream().flatMap(part -> part.operations().stream()).toList();
        var taken = all.stream().map(Operation::shortName).toList();
        var names = new HashMap<String, String>();
        all.forEach(operation -> {
            var name = operation.shortName();
            var alone = Collections.frequency(taken, name) == 1;
            names.put(operation.toString(), alone ? name : operation.service() + Words.upperFirst(name));
        });
        return names;
    }

    private void tell(Operation operation, Map<String, String> ids) {
        var found = facts.of(operation);
        Manners.tell(operation, found);
        operation.node().put("operationId", ids.get(operation.toString()));
        var tags = operation.node().path("tags");
        var named = Words.upperFirst(tags.path(0).asText());
        operation.node().putArray("tags").add(named);
        Parameters.complete(operation);
        for (var parameter : operation.node().path("parameters")) {
            var word = words.path(parameter.path("name").asText());
            if (!parameter.has("$ref") && !parameter.has("description") && !word.isMissingNode()) {
                ((ObjectNode) parameter).put("description", word.asText());
            }
        }
    }

    /** The new name of each schema of a part. */
    private Map<String, String> rename(Part part, Names names) {
        var alike = representatives();
        var renamed = new HashMap<String, String>();
        found(part).types().forEach((name, type) -> renamed.put(name, named(type, alike, names)));
        return renamed;
    }

    private static String named(Type type, Map<String, String> alike, Names names) {
        var own = type.name().toString();
        var other = alike.getOrDefault(own, own);
        return own.equals(other)
                ? names.of(type)
                : names.of(Type.create(org.jboss.jandex.DotName.createSimple(other), Type.Kind.CLASS));
    }

    private void adopt(Part part, Map<String, String> renamed) {
        Json.everyObject(part.document(), object -> {
            var ref = object.path("$ref").asText();
            if (ref.startsWith("#/components/schemas/")) {
                var old = ref.substring(ref.lastIndexOf('/') + 1);
                object.put("$ref", "#/components/schemas/" + renamed.getOrDefault(old, old));
            }
        });
        var schemas = (ObjectNode) document.path("components").path("schemas");
        renamed.forEach((old, now) -> schemas.set(now, part.schemas().path(old)));
        ((ObjectNode) document.path("paths"))
                .setAll((ObjectNode) part.document().path("paths"));
    }

    static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
