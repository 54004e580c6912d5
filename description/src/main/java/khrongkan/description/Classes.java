package khrongkan.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/** The compiled classes of the services: what the types of a resource's method are, and what may be null. */
final class Classes {

    private static final DotName BEAN = DotName.createSimple("jakarta.ws.rs.BeanParam");

    private static final DotName ANSWER =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema");

    private static final List<DotName> NOT_A_BODY = List.of(
            BEAN,
            DotName.createSimple("jakarta.ws.rs.PathParam"),
            DotName.createSimple("jakarta.ws.rs.QueryParam"),
            DotName.createSimple("jakarta.ws.rs.HeaderParam"),
            DotName.createSimple("jakarta.ws.rs.core.Context"));

    private final IndexView index;

    private Classes(IndexView index) {
        this.index = index;
    }

    static Classes of(List<Path> folders) {
        var indexer = new Indexer();
        folders.forEach(folder -> add(indexer, folder));
        return new Classes(indexer.complete());
    }

    private static void add(Indexer indexer, Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (var content = Files.newInputStream(file)) {
                    indexer.index(content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<ClassInfo> find(DotName name) {
        return Optional.ofNullable(index.getClassByName(name));
    }

    MethodInfo method(Operation operation) {
        return find(DotName.createSimple(operation.className())).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.name().equals(operation.methodName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method for " + operation));
    }

    /** The type of what a method answers: the one it names itself, where it writes as a stream. */
    Type answer(MethodInfo method) {
        var named = method.annotation(ANSWER);
        return named == null ? method.returnType() : named.value().asClass();
    }

    /** The type of the body that a method takes. */
    Optional<Type> body(MethodInfo method) {
        return method.parameters().stream()
                .filter(parameter -> NOT_A_BODY.stream().noneMatch(parameter::hasDeclaredAnnotation))
                .map(MethodParameterInfo::type)
                .findFirst();
    }

    /** The type of a parameter in path, query or header, also one that stands in a bean. */
    Optional<Type> parameter(MethodInfo method, String name) {
        return method.parameters().stream()
                .flatMap(parameter -> parameter.hasDeclaredAnnotation(BEAN)
                        ? inBean(parameter.type(), name).stream()
                        : Optional.of(parameter.type()).filter(type -> isNamed(parameter, name)).stream())
                .findFirst();
    }

    /** Whether a method has a parameter of this class. */
    static boolean takes(MethodInfo method, String simpleName) {
        return method.parameterTypes().stream()
                .anyMatch(type -> type.name().withoutPackagePrefix().equals(simpleName));
    }

    private static boolean isNamed(MethodParameterInfo parameter, String name) {
        return parameter.declaredAnnotations().stream()
                .anyMatch(annotation -> NOT_A_BODY.contains(annotation.name())
                        && annotation.value() != null
                        && annotation.value().asString().equals(name));
    }

    private Optional<Type> inBean(Type bean, String name) {
        return find(bean.name())
                .flatMap(type -> type.fields().stream()
                        .filter(field -> field.declaredAnnotations().stream()
                                .anyMatch(annotation -> NOT_A_BODY.contains(annotation.name())
                                        && annotation.value() != null
                                        && annotation.value().asString().equals(name)))
                        .map(field -> field.type())
                        .findFirst()
                        .or(() -> Optional.ofNullable(type.superClassType()).flatMap(parent -> inBean(parent, name))));
    }
}
