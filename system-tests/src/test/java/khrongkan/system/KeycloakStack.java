package khrongkan.system;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import khrongkan.local.Ports;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The running system as docker-compose.yml joins it: a Keycloak behind the gateway, and services that believe it. */
final class KeycloakStack implements Running {

    /** Starts it before the first journey that asks for it, and stops it after the last. */
    static final class Started implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == KeycloakStack.class;
        }

        @Override
        public KeycloakStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Attempt.shared(context, KeycloakStack.class, KeycloakStack::new);
        }
    }

    /** A token is not used to its last moment: the call that carries it takes its time as well. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private record Tokens(String access, Instant until) {}

    private final Map<String, Tokens> tokens = new ConcurrentHashMap<>();
    private final Keycloak keycloak;
    private final Stack stack;

    KeycloakStack() {
        int port = Ports.free();
        keycloak = new Keycloak(URI.create("http://localhost:" + port), log());
        try {
            stack = Stack.believing(keycloak, port, this::tokenOf);
        } catch (RuntimeException failed) {
            keycloak.close();
            throw failed;
        }
    }

    private static Path log() {
        try {
            return Files.createTempFile(Path.of("target").toAbsolutePath(), "keycloak", ".log");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Signs in once, and again before the token ends: a run may last longer than that. */
    private String tokenOf(String user) {
        return tokens.compute(
                        user,
                        (name, known) ->
                                known != null && Instant.now().plus(MARGIN).isBefore(known.until())
                                        ? known
                                        : signedIn(name))
                .access();
    }

    private Tokens signedIn(String user) {
        var answer = person(user).signIn();
        return new Tokens(answer.path("access_token"), Instant.now().plusSeconds(answer.<Integer>path("expires_in")));
    }

    /** One of the demo users, or whoever has their password. */
    Person person(String user) {
        return new Person(keycloak.issuer(), user, keycloak.secretOf("KHRONGKAN_DEMO_PASSWORD"));
    }

    /** A machine client that shows a secret of docker-compose.yml. */
    MachineClient machine(String client, String secretVariable) {
        return MachineClient.of(issuer(), client, keycloak.secretOf(secretVariable));
    }

    RealmAdmin admin() {
        return new RealmAdmin(keycloak);
    }

    Keycloak keycloak() {
        return keycloak;
    }

    String issuer() {
        return keycloak.issuer().toString();
    }

    Stack stack() {
        return stack;
    }

    /** Calls through the gateway with this token. */
    RequestSpecification with(String token) {
        return given().baseUri(stack.address())
                .contentType("application/json")
                .auth()
                .oauth2(token);
    }

    @Override
    public void close() {
        stack.close();
        keycloak.close();
    }
}
