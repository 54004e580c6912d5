package khrongkan.description;

import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** How surely a field stands in an answer, as the null contract and Jackson's annotations tell. */
enum Presence {
    /** It is there and says something. */
    ALWAYS,
    /** It is there, and may be null. */
    PERHAPS_NULL,
    /** It may be missing. */
    PERHAPS_MISSING;

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

    static Presence of(ClassInfo owner, RecordComponentInfo component) {
        var type = component.type();
        var nullable = type.hasAnnotation(NULLABLE) && isOnTop(type);
        return switch (inclusion(owner, component)) {
            case "NON_EMPTY" -> nullable || canBeEmpty(type) ? PERHAPS_MISSING : ALWAYS;
            case "NON_NULL" -> nullable ? PERHAPS_MISSING : ALWAYS;
            default -> nullable ? PERHAPS_NULL : ALWAYS;
        };
    }

    private static boolean isOnTop(Type type) {
        return type.annotations().stream()
                .anyMatch(annotation -> annotation.name().equals(NULLABLE));
    }

    private static String inclusion(ClassInfo owner, RecordComponentInfo component) {
        var own = component.declaredAnnotations().stream()
                .filter(annotation -> annotation.name().equals(INCLUDE))
                .findFirst();
        return own.or(() -> List.copyOf(owner.declaredAnnotations()).stream()
                        .filter(annotation -> annotation.name().equals(INCLUDE))
                        .findFirst())
                .map(AnnotationInstance::value)
                .map(value -> value.asEnum())
                .orElse("ALWAYS");
    }

    private static boolean canBeEmpty(Type type) {
        var name = type.name().withoutPackagePrefix();
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE || name.equals("String");
    }
}
