package khrongkan.system;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import khrongkan.local.Identity;
import khrongkan.local.Ports;

/** A real Keycloak with the realm of docker-compose.yml and fresh secrets, as a process on the loopback address. */
final class Keycloak implements AutoCloseable {

    /** Where the frontend takes its people back. Nobody listens there: a test reads the address itself. */
    static final String FRONTEND = "http://127.0.0.1:3000";

    /** A new one builds itself first, and other builds may have the processors. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String REALM = "/realms/khrongkan";

    private final Map<String, String> secrets = Map.of(
            "KHRONGKAN_DEMO_PASSWORD", secret(),
            "KHRONGKAN_SERVICES_SECRET", secret(),
            "KHRONGKAN_MACHINE_SECRET", secret(),
            "KHRONGKAN_DASHBOARD_SECRET", secret(),
            // only tests have an administrator, and he is gone with them
            "KC_BOOTSTRAP_ADMIN_CLIENT_ID", "bootstrap",
            "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secret());

    private final URI publicAddress;
    private final int port = Ports.free();
    private final int management = Ports.free();
    private final Process process;

    /**
     * Starts it and waits until it is ready.
     *
     * @param publicAddress where callers reach it: the gateway
     */
    Keycloak(URI publicAddress, Path log) {
        this.publicAddress = publicAddress;
        var home = Path.of(System.getProperty("keycloak.home"));
        importFrom(Path.of(System.getProperty("khrongkan.root"), "deploy", "keycloak"), home.resolve("data/import"));
        var script = home.resolve("bin").resolve(File.separatorChar == '/' ? "kc.sh" : "kc.bat");
        var builder = new ProcessBuilder(script.toString(), "start", "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // its script chooses a garbage collector, and a second one ends it
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(settings());
        try {
            process = builder.start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitReady(log);
    }

    /** As docker-compose.yml has them, but for its database: what a test leaves there is gone with the process. */
    private Map<String, String> settings() {
        var settings = new HashMap<>(secrets);
        settings.put("KHRONGKAN_FRONTEND_URL", FRONTEND);
        settings.put("KC_DB", "dev-mem");
        settings.put("KC_CACHE", "local");
        settings.put("KC_HEALTH_ENABLED", "true");
        settings.put("KC_HOSTNAME", publicAddress.toString());
        settings.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        settings.put("KC_HTTP_ENABLED", "true");
        settings.put("KC_PROXY_HEADERS", "xforwarded");
        settings.put("KC_HTTP_HOST", "127.0.0.1");
        settings.put("KC_HTTP_PORT", String.valueOf(port));
        settings.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(management));
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        return settings;
    }

    private static void importFrom(Path realms, Path place) {
        try (var files = Files.list(realms)) {
            Files.createDirectories(place);
            for (var file : files.toList()) {
                Files.copy(file, place.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void awaitReady(Path log) {
        try {
            await().alias("Keycloak, see " + log)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .failFast(log + " tells why it ended", () -> !process.isAlive())
                    .until(this::isReady);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private boolean isReady() throws IOException {
        var address = URI.create("http://127.0.0.1:" + management + "/health/ready");
        var question = (HttpURLConnection) address.toURL().openConnection();
        question.setConnectTimeout(2_000);
        question.setReadTimeout(10_000);
        try {
            return question.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As the services see it: its keys here, its name as callers know it. */
    Identity identity() {
        return new Identity(
                URI.create(inside() + REALM), issuer(), "khrongkan-services", secretOf("KHRONGKAN_SERVICES_SECRET"));
    }

    /** The realm as callers know it, through the gateway. */
    URI issuer() {
        return URI.create(publicAddress + REALM);
    }

    /** Its own address, which the gateway knows and no caller. */
    URI inside() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** A secret as this one was started with, by the variable of the environment. */
    String secretOf(String variable) {
        return secrets.get(variable);
    }

    private static String secret() {
        return UUID.randomUUID().toString();
    }

    /** Its script passes the wish to end on to the server; what does not end then is ended by its id. */
    @Override
    public void close() {
        var family = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            process.destroyForcibly();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
