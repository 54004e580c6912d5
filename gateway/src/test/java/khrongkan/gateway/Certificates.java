package khrongkan.gateway;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Self-made certificates: of the gateway, of a caller, and of a service that is asked by https. */
public class Certificates implements QuarkusTestResourceLifecycleManager {

    static final String FOLDER = "khrongkan.test.certificates";
    static final String PASSWORD = "only-for-the-test";

    private Path folder;
    private HttpsServer service;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("certificates");
            for (var name : List.of("gateway", "caller", "service")) {
                make(name);
            }
            keytool(
                    "-importcert",
                    "-noprompt",
                    "-alias",
                    "caller",
                    "-file",
                    file("caller.crt"),
                    "-keystore",
                    file("trusted"));
            keytool(
                    "-importcert",
                    "-noprompt",
                    "-alias",
                    "service",
                    "-file",
                    file("service.crt"),
                    "-keystore",
                    file("trusted"));
            service = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            service.setHttpsConfigurator(new HttpsConfigurator(context(folder, "service", "caller")));
            service.createContext("/", call -> {
                call.sendResponseHeaders(200, -1);
                call.close();
            });
            service.start();
        } catch (IOException | InterruptedException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
        var settings = new HashMap<String, String>();
        settings.put(FOLDER, folder.toString());
        settings.put("khrongkan.gateway.listener.tls", "door");
        settings.put("khrongkan.gateway.listener.client-certificate", "REQUIRED");
        settings.put("khrongkan.gateway.services-tls", "inside");
        var address = "https://localhost:" + service.getAddress().getPort();
        settings.put("khrongkan.gateway.services.approval.url", address);
        settings.put("quarkus.tls.door.key-store.p12.path", file("gateway"));
        settings.put("quarkus.tls.door.key-store.p12.password", PASSWORD);
        for (var name : List.of("door", "inside")) {
            settings.put("quarkus.tls." + name + ".trust-store.p12.path", file("trusted"));
            settings.put("quarkus.tls." + name + ".trust-store.p12.password", PASSWORD);
        }
        return settings;
    }

    private void make(String name) throws IOException, InterruptedException {
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "2",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-keystore",
                file(name));
        keytool("-exportcert", "-alias", name, "-file", file(name + ".crt"), "-keystore", file(name));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void keytool(String... words) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** As one who shows his own certificate, if he has one, and trusts one other. */
    static SSLContext context(Path folder, String own, String trusted) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own.isEmpty() ? null : store(folder.resolve(own)), PASSWORD.toCharArray());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var of = store(folder.resolve(trusted));
        store.setCertificateEntry(trusted, of.getCertificate(trusted));
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    @Override
    public void stop() {
        service.stop(0);
    }
}
