package khrongkan.system;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.local.LocalStack;
import khrongkan.local.Service;
import khrongkan.local.example.Example;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The running system of all journeys, with an interposer where a test may want to stand between two services. */
final class Stack implements AutoCloseable {

    /** Starts the stack before the first journey that asks for it, and stops it after the last, whatever happens. */
    static final class Started implements ParameterResolver {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Stack.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stack.class;
        }

        @Override
        public Stack resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(HERE)
                    .computeIfAbsent("stack", key -> Attempt.make(), Attempt.class)
                    .stack();
        }
    }

    /** The one attempt at a start: when it fails, every journey is told why at once, and none tries again. */
    private record Attempt(Optional<Stack> started, Optional<RuntimeException> failure) implements AutoCloseable {

        static Attempt make() {
            try {
                return new Attempt(Optional.of(new Stack()), Optional.empty());
            } catch (RuntimeException failed) {
                return new Attempt(Optional.empty(), Optional.of(failed));
            }
        }

        Stack stack() {
            return started.orElseThrow(() -> new IllegalStateException("the stack did not start", failure.get()));
        }

        @Override
        public void close() {
            started.ifPresent(Stack::close);
        }
    }

    private static final String OFFICE = "SSK-INDUSTRY";

    private static final String EVERY_SCOPE = Stream.of("participants", "budget", "approval")
            .map(service -> service + ".read " + service + ".write")
            .collect(Collectors.joining(" "));

    /** Short, so that a test sees a hold expire; the margin must stay below the lifetime. */
    private static final Map<Service, Map<String, String>> SETTINGS = Map.of(
            // all journeys together are one caller, in more of a hurry than any
            Service.GATEWAY,
                    Map.of(
                            "KHRONGKAN_GATEWAY_LIMITS_PERSON_REQUESTS", "1000000",
                            "KHRONGKAN_GATEWAY_LIMITS_ADDRESS_REQUESTS", "1000000"),
            Service.BUDGET, Map.of("KHRONGKAN_HOLDS_LIFETIME", "10s"),
            Service.PARTICIPANTS, Map.of("KHRONGKAN_HOLDS_LIFETIME", "10s"),
            Service.APPROVAL,
                    Map.of(
                            "KHRONGKAN_SUBMISSION_MARGIN", "2s",
                            "KHRONGKAN_OUTBOX_LONGEST_PAUSE", "5s",
                            // receivers of webhooks run beside the journeys
                            "KHRONGKAN_WEBHOOK_NETWORKS", "127.0.0.0/8",
                            "KHRONGKAN_WEBHOOK_PLAIN_HTTP", "true",
                            "KHRONGKAN_WEBHOOKS_DELAYS", "1s,1s,2s,5s,5s,5s,5s,5s",
                            "KHRONGKAN_WEBHOOKS_LONGEST_REST", "1s",
                            "KHRONGKAN_WEBHOOKS_TIMEOUT", "5s",
                            "KHRONGKAN_FEED_HEARTBEAT", "2s"));

    private final Interposer beforeBudget = new Interposer();
    private final Interposer beforeApproval = new Interposer();
    private final Traces traces;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Path data = folder();
    private final LocalStack local;
    private TwoOffices offices;

    Stack() {
        traces = new Traces(data.resolve("traces.otlp"));
        var plan = new LocalStack.Plan(
                Path.of(System.getProperty("khrongkan.root")),
                data,
                0,
                false,
                settings(),
                Map.of(
                        Service.APPROVAL, Map.of(Service.BUDGET, beforeBudget.address()),
                        Service.GATEWAY, Map.of(Service.APPROVAL, beforeApproval.address())));
        local = new LocalStack(plan);
        local.start();
        beforeBudget.passTo(local.address(Service.BUDGET));
        beforeApproval.passTo(local.address(Service.APPROVAL));
        RestAssured.replaceFiltersWith(new AsDescribed(address()), new AsEntered(address(), audits()));
        Example.load(local.address(Service.GATEWAY), local::token);
    }

    /** Every service sends its traces, so that a journey can look into them. */
    private Map<Service, Map<String, String>> settings() {
        Map<Service, Map<String, String>> settings = new EnumMap<>(Service.class);
        SETTINGS.forEach((service, own) -> {
            settings.put(service, new HashMap<>(traces.settings()));
            settings.get(service).putAll(own);
        });
        return settings;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "journeys");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The gateway: the only address a journey knows. */
    String address() {
        return local.address(Service.GATEWAY).toString();
    }

    /** The databases in which the audit is kept. */
    private List<String> audits() {
        return Stream.of(Service.values())
                .filter(Service::hasDatabase)
                .map(local::databaseUrl)
                .toList();
    }

    /** Calls as this machine client, with a token by client credentials. */
    RequestSpecification asMachine(String client) {
        return given().baseUri(address())
                .contentType("application/json")
                .auth()
                .oauth2(tokens.computeIfAbsent("client " + client, key -> machineToken(client)));
    }

    private String machineToken(String client) {
        return given().baseUri(local.issuer().toString())
                .formParam("grant_type", "client_credentials")
                .auth()
                .preemptive()
                .basic(client, "any-secret")
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** Calls as this demo user. */
    RequestSpecification as(String user) {
        return given().baseUri(address())
                .contentType("application/json")
                .auth()
                .oauth2(tokens.computeIfAbsent(user, local::token));
    }

    /** A token of somebody of the office with these roles. */
    String token(String subject, String... roles) {
        return tokenOf(OFFICE, subject, roles);
    }

    /** A token of somebody of another office with these roles. */
    String tokenOf(String office, String subject, String... roles) {
        // a machine's rights are narrowed by scopes; here it has them all
        var claims = Map.<String, Object>of("office", office, "roles", List.of(roles), "scope", EVERY_SCOPE);
        return local.token(subject, claims, Duration.ofHours(1));
    }

    String expiredToken() {
        return local.token("author", Map.of("office", OFFICE, "roles", List.of("officer")), Duration.ofHours(-1));
    }

    /** A good token whose claims were changed afterwards: the signature is that of another text. */
    String forgedToken() {
        var parts = token("author", "officer").split("\\.", -1);
        var other = token("author", "officer", "approver").split("\\.", -1);
        return parts[0] + "." + other[1] + "." + parts[2];
    }

    Interposer beforeBudget() {
        return beforeBudget;
    }

    Interposer beforeApproval() {
        return beforeApproval;
    }

    /** Two offices with one of everything; filled when they are first asked for. */
    synchronized TwoOffices offices() {
        if (offices == null) {
            offices = new TwoOffices(this);
        }
        return offices;
    }

    /** What a service has written to its log so far. */
    String log(Service service) {
        try {
            return Files.readString(data.resolve("logs").resolve(service.folder() + ".log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the services have told of what they did. */
    Traces traces() {
        return traces;
    }

    /** The folder of all logs. */
    Path logs() {
        return data.resolve("logs");
    }

    /** The JDBC address of a service's database, for what no caller may see. */
    String databaseUrl(Service service) {
        return local.databaseUrl(service);
    }

    void kill(Service service) {
        local.kill(service);
    }

    void restart(Service service) {
        local.restart(service);
    }

    boolean isRunning(Service service) {
        return local.isRunning(service);
    }

    @Override
    public void close() {
        local.close();
        if (offices != null) {
            offices.close();
        }
        traces.close();
        beforeBudget.close();
        beforeApproval.close();
    }
}
