package khrongkan.system;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.local.Identity;
import khrongkan.local.LocalStack;
import khrongkan.local.Ports;
import khrongkan.local.Service;
import khrongkan.local.example.Example;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The running system of all journeys, with an interposer where a test may want to stand between two services. */
final class Stack implements Running {

    /** Starts the stack before the first journey that asks for it, and stops it after the last, whatever happens. */
    static final class Started implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stack.class;
        }

        @Override
        public Stack resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Attempt.shared(context, Stack.class, Stack::new);
        }
    }

    private static final String OFFICE = "SSK-INDUSTRY";

    private static final String EVERY_SCOPE = Stream.of("participants", "budget", "approval")
            .map(service -> service + ".read " + service + ".write")
            .collect(Collectors.joining(" "));

    private final int operatorPort = Ports.free();
    private final Interposer beforeBudget = new Interposer();
    private final Interposer beforeApproval = new Interposer();
    private final Traces traces;
    private final Path data = folder();
    private final LocalStack local;
    private TwoOffices offices;
    private final UnaryOperator<String> tokens;
    private final Map<String, String> machineTokens = new ConcurrentHashMap<>();

    /** With the issuer that is started with it, whose tokens outlive the journeys. */
    Stack() {
        traces = new Traces(data.resolve("traces.otlp"));
        local = new LocalStack(plan(0, Map.of(), Optional.empty()));
        var known = new ConcurrentHashMap<String, String>();
        tokens = user -> known.computeIfAbsent(user, local::token);
        start();
    }

    private Stack(Keycloak keycloak, int port, UnaryOperator<String> tokens) {
        traces = new Traces(data.resolve("traces.otlp"));
        var further = Map.of(
                "KHRONGKAN_IDENTITY_URL", keycloak.inside().toString(),
                "KHRONGKAN_BROWSER_ORIGINS", Keycloak.FRONTEND,
                // in a hurry, so that a test sees a key go
                "KHRONGKAN_IDENTITY_KEYS_EVERY", "2s",
                "KHRONGKAN_GATEWAY_KEYS_EVERY", "2S",
                "KHRONGKAN_GATEWAY_TOKENS_REMEMBERED_FOR", "2S");
        local = new LocalStack(plan(port, further, Optional.of(keycloak.identity())));
        this.tokens = tokens;
        start();
    }

    /** One that listens on this port and believes this issuer, which gives the tokens too. */
    static Stack believing(Keycloak keycloak, int port, UnaryOperator<String> tokens) {
        return new Stack(keycloak, port, tokens);
    }

    private LocalStack.Plan plan(int port, Map<String, String> further, Optional<Identity> identity) {
        return new LocalStack.Plan(
                Path.of(System.getProperty("khrongkan.root")),
                data,
                port,
                false,
                HurriedSettings.of(traces, operatorPort, further),
                Map.of(
                        Service.APPROVAL, Map.of(Service.BUDGET, beforeBudget.address()),
                        Service.GATEWAY, Map.of(Service.APPROVAL, beforeApproval.address())),
                1,
                identity);
    }

    private void start() {
        // also when the tests are broken off
        Runtime.getRuntime().addShutdownHook(new Thread(local::close));
        try {
            local.start();
            beforeBudget.passTo(local.address(Service.BUDGET));
            beforeApproval.passTo(local.address(Service.APPROVAL));
            RestAssured.replaceFiltersWith(new AsDescribed(address()), new AsEntered(address(), audits()));
            Example.load(local.address(Service.GATEWAY), tokens);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
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

    /** Where a service listens, which no caller knows: for what it refuses by itself. */
    URI address(Service service) {
        return local.address(service);
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
                .oauth2(machineTokens.computeIfAbsent(client, this::machineToken));
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

    /** The figures of a process, as its operator reads them. */
    String metrics(Service service) {
        var address = service == Service.GATEWAY ? URI.create("http://localhost:" + operatorPort) : address(service);
        return given().accept("text/plain")
                .get(address + "/q/metrics")
                .asString()
                .replace(",}", "}");
    }

    /** Calls as this demo user. */
    RequestSpecification as(String user) {
        return given().baseUri(address()).contentType("application/json").auth().oauth2(tokens.apply(user));
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

    /** From now on approval-service does not reach budget-service; everybody else does. */
    void partBudget() {
        beforeBudget.passTo(URI.create("http://localhost:1"));
    }

    /** And now it does again. */
    void rejoinBudget() {
        beforeBudget.passTo(local.address(Service.BUDGET));
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

    /** The folder of all keys. */
    Path keys() {
        return data.resolve("keys");
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
