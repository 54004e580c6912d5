package khrongkan.description;

import java.util.List;
import java.util.Set;
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
    PERHAPS_MISSING,
    /** Either: the serializers that Quarkus generates leave out other nulls than Jackson's own, which stored answers have. */
    PERHAPS_EITHER;

    private static final Set<String> BOXED = Set.of("Integer", "Long", "Boolean", "Short", "Double");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

    static Presence of(ClassInfo owner, RecordComponentInfo component) {
        var type = component.type();
        var nullable = isOnTop(type) || type.name().withoutPackagePrefix().equals("Optional");
        var own = inclusion(owner.field(component.name()).declaredAnnotations());
        if (own.equals("NON_EMPTY") && canBeEmpty(type)) {
            return PERHAPS_MISSING;
        }
        if (!nullable) {
            return ALWAYS;
        }
        if (own.equals("NON_NULL") || own.equals("NON_EMPTY")) {
            return PERHAPS_MISSING;
        }
        var said = !inclusion(owner.declaredAnnotations()).equals("ALWAYS");
        return said || BOXED.contains(type.name().withoutPackagePrefix()) ? PERHAPS_EITHER : PERHAPS_NULL;
    }

    boolean canBeNull() {
        return this == PERHAPS_NULL || this == PERHAPS_EITHER;
    }

    boolean isThere() {
        return this == ALWAYS || this == PERHAPS_NULL;
    }

    private static String inclusion(List<AnnotationInstance> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(INCLUDE))
                .findFirst()
                .map(AnnotationInstance::value)
                .map(value -> value.asEnum())
                .orElse("ALWAYS");
    }

    private static boolean isOnTop(Type type) {
        return type.annotations().stream()
                .anyMatch(annotation -> annotation.name().equals(NULLABLE));
    }

    private static boolean canBeEmpty(Type type) {
        var name = type.name().withoutPackagePrefix();
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE || name.equals("String");
    }
}
