package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.jandex.ArrayType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** Lays each schema of a service beside the Java type it was made of. */
final class Shapes {

    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final DotName NAMED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final Set<String> WRAPPERS = Set.of("RestResponse", "Optional", "Uni", "Multi");

    private final Classes classes;
    private final JsonNode schemas;
    private final Map<String, Type> types = new TreeMap<>();
    private final Map<String, Map<String, Presence>> fields = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    Shapes(Classes classes, JsonNode schemas) {
        this.classes = classes;
        this.schemas = schemas;
    }

    /** The type of each schema that an operation uses. */
    Map<String, Type> types() {
        return types;
    }

    /** How surely the fields of a schema are there. */
    Map<String, Presence> fields(String schema) {
        return fields.getOrDefault(schema, Map.of());
    }

    /** Whether callers send it. */
    boolean asked(String schema) {
        return asked.contains(schema);
    }

    /** Whether callers get it. */
    boolean answered(String schema) {
        return answered.contains(schema);
    }

    void ask(JsonNode schema, Type type) {
        walk(schema, type, Map.of(), asked);
    }

    void answer(JsonNode schema, Type type) {
        walk(schema, type, Map.of(), answered);
    }

    private void walk(JsonNode schema, Type given, Map<String, Type> variables, Set<String> way) {
        var type = plain(given, variables);
        if (schema.has("$ref")) {
            component(name(schema), type, variables, way);
        } else if (schema.has("items")) {
            element(type, 0).ifPresent(element -> walk(schema.path("items"), element, variables, way));
        } else if (schema.path("additionalProperties").isObject()) {
            element(type, 1).ifPresent(value -> walk(schema.path("additionalProperties"), value, variables, way));
        } else {
            List.of("allOf", "anyOf", "oneOf")
                    .forEach(all -> schema.path(all).forEach(one -> walk(one, type, variables, way)));
            fields(schema, type, variables, way);
        }
    }

    private void component(String name, Type type, Map<String, Type> variables, Set<String> way) {
        if (!way.add(name)) {
            return;
        }
        types.putIfAbsent(name, type);
        fields.put(name, new HashMap<>());
        var schema = schemas.path(name);
        walk(schema, type, variables, way);
        classes.find(type.name())
                .ifPresent(owner -> Part.names(schema.path("properties"))
                        .forEach(field -> member(owner, field)
                                .ifPresent(found ->
                                        fields.get(name).put(field, Presence.of(found.owner(), found.component())))));
    }

    private void fields(JsonNode schema, Type type, Map<String, Type> variables, Set<String> way) {
        var owner = classes.find(type.name());
        if (owner.isEmpty()) {
            return;
        }
        var inner = new HashMap<>(variables);
        if (type instanceof ParameterizedType parameterized) {
            for (int i = 0; i < parameterized.arguments().size(); i++) {
                var variable = owner.get().typeParameters().get(i).identifier();
                inner.put(variable, plain(parameterized.arguments().get(i), variables));
            }
        }
        schema.path("properties")
                .properties()
                .forEach(field -> member(owner.get(), field.getKey())
                        .ifPresent(found ->
                                walk(field.getValue(), found.component().type(), inner, way)));
    }

    private record Member(ClassInfo owner, RecordComponentInfo component) {}

    private Optional<Member> member(ClassInfo owner, String field) {
        var own = owner.recordComponents().stream()
                .filter(component -> called(owner, component).equals(field))
                .findFirst()
                .map(component -> new Member(owner, component));
        return own.or(() -> owner.recordComponents().stream()
                .filter(component -> owner.field(component.name()).hasAnnotation(UNWRAPPED))
                .flatMap(component -> classes.find(component.type().name()).stream())
                .flatMap(inside -> member(inside, field).stream())
                .findFirst());
    }

    private static String called(ClassInfo owner, RecordComponentInfo component) {
        var named = owner.field(component.name()).annotation(NAMED);
        return named == null ? component.name() : named.value().asString();
    }

    private static Type plain(Type given, Map<String, Type> variables) {
        return switch (given.kind()) {
            case TYPE_VARIABLE -> variables.getOrDefault(given.asTypeVariable().identifier(), given);
            case WILDCARD_TYPE -> plain(given.asWildcardType().extendsBound(), variables);
            case PARAMETERIZED_TYPE ->
                WRAPPERS.contains(given.name().withoutPackagePrefix())
                        ? plain(given.asParameterizedType().arguments().get(0), variables)
                        : given;
            default -> given;
        };
    }

    private static Optional<Type> element(Type type, int argument) {
        if (type instanceof ArrayType array) {
            return Optional.of(array.constituent());
        }
        return type instanceof ParameterizedType parameterized
                        && parameterized.arguments().size() > argument
                ? Optional.of(parameterized.arguments().get(argument))
                : Optional.empty();
    }

    private static String name(JsonNode ref) {
        var address = ref.path("$ref").asText();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Writes what is known of a schema's fields into it. */
    void tell(String name, ObjectNode schema) {
        if (!schema.has("properties")) {
            return;
        }
        if (!fields(name).isEmpty()) {
            // what only looks like a field: a method beside the record's own
            ((ObjectNode) schema.path("properties")).retain(fields(name).keySet());
        }
        fields(name).forEach((field, presence) -> {
            if (presence.canBeNull()) {
                Schemas.nullable((ObjectNode) schema.path("properties"), field);
            }
        });
        if (answered(name) && !asked(name)) {
            var required = schema.putArray("required");
            Part.names(schema.path("properties")).stream()
                    .filter(field -> fields(name)
                            .getOrDefault(field, Presence.PERHAPS_MISSING)
                            .isThere())
                    .forEach(required::add);
            if (required.isEmpty()) {
                schema.remove("required");
            }
        }
        if (asked(name)) {
            schema.path("properties").forEach(field -> Schemas.clean((ObjectNode) field));
            if (!schema.has("additionalProperties")) {
                schema.put("additionalProperties", false);
            }
        }
    }
}
