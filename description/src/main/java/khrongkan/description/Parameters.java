package khrongkan.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.regex.Pattern;

/** The parameters of an operation in path, query and header. */
final class Parameters {

    private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");

    /** A longer address is refused before anybody reads it. */
    private static final int LONGEST = 4096;

    private Parameters() {}

    /** Adds what the path names and the method does not read, and says how long each may be. */
    static void complete(Operation operation) {
        var parameters = operation.node().withArray("parameters");
        var known = new HashSet<String>();
        parameters.forEach(parameter -> known.add(parameter.path("name").asText()));
        var named = NAMED.matcher(operation.path());
        while (named.find()) {
            if (known.add(named.group(1))) {
                var missing = parameters.addObject();
                missing.put("name", named.group(1)).put("in", "path").put("required", true);
                missing.set("schema", Json.ref("schemas", "UUID"));
            }
        }
        parameters.forEach(parameter -> {
            if (parameter.path("schema") instanceof ObjectNode schema
                    && Schemas.type(schema).equals("string")
                    && !schema.has("maxLength")
                    && !schema.has("format")) {
                schema.put("maxLength", parameter.path("in").asText().equals("header") ? 100 : LONGEST);
            }
        });
    }
}
