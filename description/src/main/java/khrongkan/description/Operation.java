package khrongkan.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** One operation of a service, as the document of that service has it. */
record Operation(String service, String path, String method, ObjectNode node) {

    /** The resource's class, as the build named it. */
    String className() {
        return id().substring(0, id().lastIndexOf('_'));
    }

    /** The method of the resource's class. */
    String methodName() {
        return id().substring(id().lastIndexOf('_') + 1);
    }

    /** Short and stable: the resource and its method, such as {@code budgetCreate}. */
    String shortName() {
        var simple = className().substring(className().lastIndexOf('.') + 1);
        var resource = simple.replaceAll("Resource$", "");
        var action = Words.upperFirst(methodName());
        return Words.lowerFirst(resource.endsWith(action) ? resource : resource + action);
    }

    /** Whether anybody may call. Told before the manners are, which write it down. */
    boolean open() {
        return roles().isEmpty();
    }

    /** The roles of which a caller needs one. */
    List<String> roles() {
        return Description.words(node.path("security").path(0).path("SecurityScheme"));
    }

    boolean hasBody() {
        return node.has("requestBody");
    }

    boolean writes() {
        return !method.equals("get");
    }

    boolean namesSomething() {
        return path.contains("{");
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    private String id() {
        return node.path("operationId").asText();
    }
}
