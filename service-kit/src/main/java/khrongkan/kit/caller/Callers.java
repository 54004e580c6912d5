package khrongkan.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.trace.CarryTrace;
import khrongkan.kit.trace.Trace;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Tells who is calling now. */
@ApplicationScoped
public class Callers {

    /** Which of its offices a machine calls for. */
    static final String OFFICE = CarryTrace.OFFICE;

    private final SecurityIdentity identity;
    private final CurrentVertxRequest http;

    Callers(SecurityIdentity identity, CurrentVertxRequest http) {
        this.identity = identity;
        this.http = http;
    }

    /**
     * The caller of the request that is being answered.
     *
     * @throws Refusal {@code office-not-yours}, {@code office-missing} or a missing {@code X-Office}, for machines
     */
    public Caller current() {
        var token = token();
        var subject = token.getSubject();
        return new Caller(
                subject,
                Optional.ofNullable(Claims.text(token, "name")).orElse(subject),
                machine()
                        .map(machine -> machine.office(header(http.getCurrent(), OFFICE)))
                        .orElseGet(() -> Optional.ofNullable(Claims.text(token, "office")))
                        .orElse(null),
                Claims.text(token, "position"),
                identity.getRoles());
    }

    /** The client by which the caller came, as the issuer knows it. */
    public Optional<String> client() {
        return Optional.ofNullable(Claims.client(token()));
    }

    /** Who caused this request: the caller, or the one for whom another service of this system calls. */
    public Origin origin() {
        return origin(identity, http.getCurrent());
    }

    /** Who caused a request that comes with this identity. */
    public static Origin origin(SecurityIdentity identity, @Nullable RoutingContext request) {
        var token = (JsonWebToken) identity.getPrincipal();
        var machine = machine(identity);
        var client = Claims.client(token);
        var endUser = machine.isPresent() ? Trace.harmless(header(request, Trace.END_USER)) : null;
        return machine.filter(Machine::isOfTheSystem)
                .map(own -> header(request, Trace.CALLER))
                .map(caller -> Origin.told(caller, client, endUser))
                .orElseGet(() -> new Origin(
                        token.getSubject(),
                        client,
                        null,
                        machine.map(own -> own.known(header(request, OFFICE)))
                                .orElseGet(() -> Claims.text(token, "office")),
                        endUser));
    }

    /** What binds the caller if it is a machine; empty for people. */
    Optional<Machine> machine() {
        return machine(identity);
    }

    private static Optional<Machine> machine(SecurityIdentity identity) {
        return identity.hasRole(Role.SYSTEM)
                ? Optional.of(Machine.of((JsonWebToken) identity.getPrincipal()))
                : Optional.empty();
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    private static @Nullable String header(@Nullable RoutingContext request, String name) {
        return request == null ? null : request.request().getHeader(name);
    }
}
