package khrongkan.kit.caller;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Set;
import khrongkan.kit.trace.CarryTrace;
import khrongkan.kit.trace.Trace;
import khrongkan.kit.write.SavesNothing;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds machine clients to their scopes and offices, at every operation: {@code <service>.read} for what saves nothing,
 * {@code <service>.write} for the rest, {@code internal} for what the services have among themselves. Who calls, and for
 * whom, is in the logs from here on.
 */
class MachineFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String INTERNAL_PATH = "/internal/";

    private final Callers callers;
    private final String service;

    MachineFilter(Callers callers, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.callers = callers;
        this.service = application.replaceFirst("-service$", "");
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var operation = resource.getResourceMethod();
        if (isOpen(operation, resource.getResourceClass())) {
            return;
        }
        var origin = callers.origin();
        Trace.log(Trace.CALLER, origin.header());
        Trace.log(Trace.END_USER, origin.endUser());
        callers.machine().ifPresent(machine -> {
            machine.require(scope(request, operation));
            var office = callers.current().officeCode();
            Trace.log(CarryTrace.OFFICE, machine.isOfTheSystem() ? null : office);
        });
    }

    private String scope(ContainerRequestContext request, Method operation) {
        if (request.getUriInfo().getPath().startsWith(INTERNAL_PATH)) {
            return Machine.INTERNAL;
        }
        boolean read = READS.contains(request.getMethod()) || operation.isAnnotationPresent(SavesNothing.class);
        return service + (read ? ".read" : ".write");
    }

    /** A token that nobody asks for is not looked at. */
    private static boolean isOpen(Method operation, Class<?> resource) {
        return operation.isAnnotationPresent(PermitAll.class)
                || (resource.isAnnotationPresent(PermitAll.class)
                        && !operation.isAnnotationPresent(RolesAllowed.class));
    }
}
