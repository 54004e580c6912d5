package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One service's own document, as its build wrote it, without what is for the other services only. */
record Part(String service, ObjectNode document) {

    static Part read(Path root, String service) {
        var file = root.resolve(service + "-service/target/openapi/openapi.json");
        var document = (ObjectNode) Json.read(file);
        var paths = (ObjectNode) document.path("paths");
        paths.retain(
                names(paths).stream().filter(path -> path.startsWith("/api/")).toList());
        return new Part(service, document);
    }

    ObjectNode schemas() {
        return (ObjectNode) document.path("components").path("schemas");
    }

    List<Operation> operations() {
        var found = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> found.add(new Operation(
                                service, path.getKey(), method.getKey(), (ObjectNode) method.getValue()))));
        return found;
    }

    static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
