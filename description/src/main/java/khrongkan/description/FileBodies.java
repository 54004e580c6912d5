package khrongkan.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jboss.jandex.MethodInfo;

/** Bodies that are files and not JSON. */
final class FileBodies {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TEXT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private FileBodies() {}

    /** Tells the media types of an answer that is written piece by piece. */
    static void answer(Operation operation, MethodInfo method) {
        if (Classes.takes(method, "PaperOptions")) {
            media(operation, List.of("application/pdf", "text/html", TEXT));
        } else if (Classes.takes(method, "ExportOptions")) {
            media(operation, List.of("text/csv", SHEET, "application/x-ndjson"));
        } else if (Classes.takes(method, "SheetFormat")) {
            media(operation, List.of("text/csv", SHEET));
        }
        operation
                .node()
                .path("responses")
                .path("200")
                .path("content")
                .properties()
                .forEach(content -> {
                    if (!content.getKey().contains("json") || content.getKey().equals("application/x-ndjson")) {
                        var body = (ObjectNode) content.getValue();
                        body.set("schema", file());
                    }
                });
    }

    /** Whether an operation answers a file: what is to be in it may not be there in this state. */
    static boolean answers(Operation operation) {
        return Part.names(operation.node().path("responses").path("200").path("content")).stream()
                .anyMatch(type -> !type.equals("application/json"));
    }

    /** Tells that a request's body is the file itself. */
    static void request(Operation operation) {
        operation.node().path("requestBody").path("content").properties().forEach(content -> {
            if (!content.getKey().contains("json")) {
                ((ObjectNode) content.getValue()).set("schema", file());
            }
        });
    }

    private static void media(Operation operation, List<String> types) {
        var content = ((ObjectNode) operation.node().path("responses").path("200")).putObject("content");
        types.forEach(type -> content.putObject(type).set("schema", file()));
    }

    private static ObjectNode file() {
        return Json.object().put("type", "string").put("format", "binary");
    }
}
