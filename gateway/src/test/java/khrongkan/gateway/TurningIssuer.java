package khrongkan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer that changes its key when it is told to, and counts how often it is asked for it. */
public class TurningIssuer implements QuarkusTestResourceLifecycleManager {

    static final String ADDRESS = "khrongkan.test.issuer";

    private final AtomicInteger asked = new AtomicInteger();
    private volatile KeyPair key = newKey();
    private volatile int generation = 1;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        var issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext(
                "/.well-known/openid-configuration",
                call -> say(call, "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks\"}".formatted(issuer)));
        server.createContext("/jwks", call -> {
            asked.incrementAndGet();
            say(call, jwks());
        });
        server.createContext("/stub/turn", call -> {
            key = newKey();
            generation++;
            say(call, "turned");
        });
        server.createContext("/stub/token", call -> say(call, token(issuer, "key-" + generation)));
        server.createContext("/stub/stray-token", call -> say(call, token(issuer, "stray-" + System.nanoTime())));
        server.createContext("/stub/asked", call -> say(call, asked.toString()));
        server.start();
        return Map.of(
                ADDRESS,
                issuer,
                "quarkus.oidc.auth-server-url",
                issuer,
                "khrongkan.gateway.keys-every",
                "2S",
                "khrongkan.gateway.tokens-remembered-for",
                "1S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private String token(String issuer, String name) {
        return Jwt.subject("author")
                .issuer(issuer)
                .audience("khrongkan")
                .expiresIn(600)
                .jws()
                .keyId(name)
                .sign(key.getPrivate());
    }

    private String jwks() {
        var shared = (RSAPublicKey) key.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"key-%d\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        generation,
                        url(shared.getModulus().toByteArray()),
                        url(shared.getPublicExponent().toByteArray()));
    }

    private static String url(byte[] number) {
        int from = number[0] == 0 ? 1 : 0; // the sign byte of BigInteger is no part of the number
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(number, from, number.length));
    }

    private static void say(HttpExchange call, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
