package khrongkan.kit.audit;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Set;
import khrongkan.kit.write.SavesNothing;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for.
 *
 * @param path with the names of what may be filled in, in braces
 * @param writes whether it may change something
 * @param silent whether it answers nothing where all went well
 */
record Operation(String method, String path, boolean writes, boolean silent) {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String UNKNOWN = "/*";

    /** The resource is none where the request was refused before one was found, for a media type that none takes, say. */
    static Operation of(String method, @Nullable ResourceInfo resource) {
        @Nullable Method operation = resource == null ? null : resource.getResourceMethod();
        if (resource == null || operation == null) {
            return new Operation(method, UNKNOWN, false, false);
        }
        boolean writes = !READS.contains(method) && !operation.isAnnotationPresent(SavesNothing.class);
        var path = path(resource.getResourceClass()) + path(operation);
        return new Operation(method, path, writes, operation.getReturnType() == void.class);
    }

    private static String path(AnnotatedElement annotated) {
        var path = annotated.getAnnotation(Path.class);
        if (path == null || path.value().equals("/") || path.value().isEmpty()) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
