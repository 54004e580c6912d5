package khrongkan.kit.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import khrongkan.kit.page.Page;

/** The lists of a service: what its resources answer page by page. */
public final class Lists {

    private Lists() {}

    /** The paths of all lists below a package, with the names of their variables in braces. */
    public static Set<String> of(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class)
                                && method.getRawReturnType().isEquivalentTo(Page.class))
                        .map(Lists::path)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(JavaMethod method) {
        var root = method.getOwner().getAnnotationOfType(Path.class).value();
        return root
                + (method.isAnnotatedWith(Path.class)
                        ? method.getAnnotationOfType(Path.class).value()
                        : "");
    }
}
