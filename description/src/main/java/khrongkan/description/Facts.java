package khrongkan.description;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which manners of the kit a resource's method has, told by what it calls. */
final class Facts {

    private static final String WRITES = "khrongkan.kit.write.Writes";
    private static final String PRECONDITIONS = "khrongkan.kit.precondition.Preconditions";
    private static final String RESPONSE = "org.jboss.resteasy.reactive.RestResponse";
    private static final String SAVES_NOTHING = "khrongkan.kit.write.SavesNothing";
    private static final int DEPTH = 3;

    private final JavaClasses classes;

    private Facts(JavaClasses classes) {
        this.classes = classes;
    }

    static Facts of(List<Path> folders) {
        return new Facts(new ClassFileImporter().importPaths(folders));
    }

    /** What was found of one method. */
    record Manners(
            boolean once, boolean created, boolean shown, boolean ok, boolean knownVersion, boolean savesNothing) {

        boolean tagged() {
            return created || shown;
        }
    }

    Manners of(Operation operation) {
        var calls = new HashSet<String>();
        methods(operation).forEach(method -> collect(method, DEPTH, new HashSet<>(), calls));
        return new Manners(
                calls.contains(WRITES + ".once"),
                calls.contains(WRITES + ".created")
                        || calls.contains(RESPONSE + "$ResponseBuilder.created")
                        || calls.contains(RESPONSE + "$Status.CREATED"),
                calls.contains(WRITES + ".shown"),
                calls.contains(RESPONSE + ".ok") || calls.contains(RESPONSE + "$ResponseBuilder.ok"),
                calls.contains(PRECONDITIONS + ".knownVersion"),
                methods(operation).anyMatch(method -> method.isAnnotatedWith(SAVES_NOTHING)));
    }

    private Stream<JavaMethod> methods(Operation operation) {
        return classes.get(operation.className()).getMethods().stream()
                .filter(method -> method.getName().equals(operation.methodName()));
    }

    private static void collect(JavaMethod method, int depth, Set<String> seen, Set<String> calls) {
        if (!seen.add(method.getFullName())) {
            return;
        }
        method.getFieldAccesses().forEach(access -> calls.add(access.getTarget().getFullName()));
        method.getMethodCallsFromSelf().forEach(call -> {
            var owner = call.getTargetOwner();
            calls.add(owner.getName() + "." + call.getName());
            if (depth > 0
                    && owner.getName().startsWith("khrongkan.")
                    && !owner.getName().startsWith("khrongkan.kit.")) {
                call.getTarget().resolveMember().ifPresent(next -> collect(next, depth - 1, seen, calls));
            }
        });
    }
}
