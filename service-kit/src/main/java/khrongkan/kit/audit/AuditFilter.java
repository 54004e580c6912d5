package khrongkan.kit.audit;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problem;
import khrongkan.kit.trace.Trace;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Knows of each request what it asks for, and enters those of machine clients that changed nothing. */
class AuditFilter {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Answering answering;
    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest http;
    private final Entries entries;
    private final ReadAudit reads;

    AuditFilter(
            Answering answering,
            CurrentIdentityAssociation identities,
            CurrentVertxRequest http,
            Entries entries,
            ReadAudit reads) {
        this.answering = answering;
        this.identities = identities;
        this.http = http;
        this.entries = entries;
        this.reads = reads;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void asked(ContainerRequestContext request, ResourceInfo resource) {
        answering.asks(Operation.of(request.getMethod(), resource), named(request, resource));
    }

    @ServerResponseFilter
    void answered(ContainerRequestContext request, ContainerResponseContext answer, @Nullable ResourceInfo resource) {
        if (answering.isEntered() || request.getHeaderString("Authorization") == null) {
            return;
        }
        var operation =
                Optional.ofNullable(answering.operation()).orElseGet(() -> Operation.of(request.getMethod(), resource));
        var resources = answering.operation() == null ? named(request, resource) : answering.resources();
        int status = answer.getStatus();
        var code = code(answer.getEntity());
        var trace = Trace.current();
        var context = http.getCurrent();
        // may be looked at only now, and elsewhere: nothing of this request is asked for there
        identities
                .getDeferredIdentity()
                .subscribe()
                .with(
                        caller -> {
                            if (isMachine(caller)) {
                                var origin = Callers.origin(caller, context);
                                reads.note(entries.of(operation, origin, trace, resources, status, code, false));
                            }
                        },
                        nobody -> {});
    }

    private static boolean isMachine(SecurityIdentity caller) {
        return !caller.isAnonymous() && caller.hasRole(Role.SYSTEM);
    }

    /** Without a resource nobody knows which parts of the address are parameters. */
    private static List<UUID> named(ContainerRequestContext request, @Nullable ResourceInfo resource) {
        if (resource == null) {
            return List.of();
        }
        List<UUID> ids = new ArrayList<>();
        request.getUriInfo().getPathParameters().values().stream()
                .flatMap(Collection::stream)
                .filter(value -> ID.matcher(value).matches())
                .map(UUID::fromString)
                .forEach(ids::add);
        return ids;
    }

    private static @Nullable String code(@Nullable Object answer) {
        return answer instanceof Problem problem ? problem.code() : null;
    }
}
