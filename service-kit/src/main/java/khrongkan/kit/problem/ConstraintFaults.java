package khrongkan.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Names the fields and rules of a failed bean validation; the rule's code is its annotation in kebab-case. */
final class ConstraintFaults {

    private static final Set<String> NOT_FOR_PEOPLE = Set.of("message", "groups", "payload");

    /** Nobody reads more; a list of ten thousand nulls would be answered by ten thousand sentences. */
    private static final int MOST = 100;

    private ConstraintFaults() {}

    static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(ConstraintFaults::violation)
                .sorted(Comparator.comparing(Violation::pointer))
                .limit(MOST)
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        var constraint = broken.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        Map<String, Object> values = new LinkedHashMap<>(constraint.getAttributes());
        values.keySet().removeAll(NOT_FOR_PEOPLE);
        return new Violation(pointer(broken), kebab(name), values);
    }

    /** The path without the method; a body's fields as a JSON pointer, a parameter by its name. */
    private static String pointer(ConstraintViolation<?> broken) {
        var nodes = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        var last = nodes.get(nodes.size() - 1);
        if (last.getKind() == ElementKind.PARAMETER || isParameter(broken.getLeafBean(), last.getName())) {
            return String.valueOf(last.getName());
        }
        return pointer(nodes);
    }

    /** Whether this is a field of a {@code @BeanParam}, which comes from the query and not from the body. */
    private static boolean isParameter(@Nullable Object bean, @Nullable String name) {
        return bean != null
                && Arrays.stream(bean.getClass().getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(name) && field.isAnnotationPresent(QueryParam.class));
    }

    private static String pointer(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (var node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
