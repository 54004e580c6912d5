package khrongkan.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A running system. Starts what it needs, knows where everything is, and stops all it started. */
public final class LocalStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Plan plan;
    private final DataFolder data;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Map<Service, ServiceProcess> running = Collections.synchronizedMap(new EnumMap<>(Service.class));
    private @Nullable Remembered remembered;
    private @Nullable Database database;
    private @Nullable Issuer issuer;
    private volatile @Nullable Thread starter;
    private volatile boolean closed;

    /**
     * What to start.
     *
     * @param root the repository, in which the services are packaged
     * @param data where the data is kept
     * @param port the gateway's port; 0 for a free one
     * @param fresh whether to forget earlier data
     * @param settings further variables of the environment, by service
     * @param addresses what a service is told of the addresses of the others, where that is not the truth: tests stand
     *     between two services in this way
     */
    public record Plan(
            Path root,
            Path data,
            int port,
            boolean fresh,
            Map<Service, Map<String, String>> settings,
            Map<Service, Map<Service, URI>> addresses) {}

    /** A stack that is not started yet. */
    public LocalStack(Plan plan) {
        this.plan = plan;
        this.data = new DataFolder(plan.data());
    }

    /**
     * Starts everything and waits until it is ready. What was started is stopped again when something fails.
     *
     * @throws Refused when the data folder or the port is taken, or a part does not start
     */
    public void start() {
        starter = Thread.currentThread();
        try {
            startAll();
        } catch (RuntimeException failed) {
            // broken off or not: what was started is stopped without hurry
            Thread.interrupted();
            close();
            throw failed;
        } finally {
            starter = null;
        }
    }

    private void startAll() {
        data.take();
        var memory = new Remembered(data.file("stack.properties"));
        memory.stopOrphans();
        remembered = memory;
        if (plan.fresh()) {
            data.clear();
        }
        choosePorts();
        var identity = Issuer.start(data);
        issuer = identity;
        startDatabase(memory);
        for (var service : Service.values()) {
            launch(service);
        }
        List.copyOf(running.values()).forEach(process -> process.awaitReady(PATIENCE));
        memory.issuer(identity.address());
    }

    private synchronized void startDatabase(Remembered memory) {
        requireOpen();
        var postgres = Database.start(data);
        database = postgres;
        memory.process(Remembered.DATABASE, postgres.process());
    }

    /** Whoever stops the stack while it starts must not meet a process started after him. */
    private void requireOpen() {
        if (closed) {
            throw new Refused("stopped while starting");
        }
    }

    private void choosePorts() {
        for (var service : Service.values()) {
            ports.put(service, Ports.chosen(service == Service.GATEWAY ? plan.port() : 0));
        }
    }

    private synchronized void launch(Service service) {
        requireOpen();
        var log = data.folder("logs").resolve(service.folder() + ".log");
        var process = ServiceProcess.start(service, plan.root(), port(service), settings(service), log);
        running.put(service, process);
        if (remembered != null) {
            remembered.process(service.folder(), process.handle());
        }
    }

    private Map<String, String> settings(Service service) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        if (issuer != null) {
            settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.address());
            settings.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer.address());
        }
        settings.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", "khrongkan-services");
        settings.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", "known-to-this-machine-only");
        for (var other : Service.values()) {
            settings.put(other.addressVariable(), addressOf(other, service).toString());
        }
        if (service.hasDatabase() && database != null) {
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.url(service));
            settings.put("QUARKUS_DATASOURCE_USERNAME", service.database());
            settings.put("QUARKUS_DATASOURCE_PASSWORD", "trusted-on-loopback");
        }
        if (service == Service.APPROVAL) {
            settings.put("KHRONGKAN_SEAL_KEY", Secrets.sealKey(data).toString());
            settings.put("KHRONGKAN_WEBHOOK_KEYS", Keysets.webhooks(data).toString());
        }
        if (service == Service.PARTICIPANTS) {
            settings.put("KHRONGKAN_BADGE_KEY", Secrets.badgeKey(data).toString());
            settings.put("KHRONGKAN_CITIZEN_ID_KEYS", Keysets.citizenIds(data).toString());
            settings.put("KHRONGKAN_LOOKUP_KEYS", Keysets.lookups(data).toString());
        }
        settings.putAll(plan.settings().getOrDefault(service, Map.of()));
        return settings;
    }

    private URI addressOf(Service other, Service asSeenBy) {
        var told = plan.addresses().getOrDefault(asSeenBy, Map.of()).get(other);
        return told == null ? address(other) : told;
    }

    private int port(Service service) {
        return Objects.requireNonNull(ports.get(service));
    }

    /** Where a service listens. */
    public URI address(Service service) {
        return URI.create("http://localhost:" + port(service));
    }

    /** The JDBC address of a service's database, to be opened as the user named like the database. */
    public String databaseUrl(Service service) {
        return Objects.requireNonNull(database).url(service) + "?user=" + service.database();
    }

    /** The process of a service, for who watches what it takes. */
    public ProcessHandle process(Service service) {
        return Objects.requireNonNull(running.get(service)).handle();
    }

    /** A token for tests of what a token may say; a negative validity makes an expired one. */
    public String token(String subject, Map<String, Object> claims, Duration validity) {
        return Objects.requireNonNull(issuer).token(subject, claims, validity);
    }

    /** A token of a demo user. */
    public String token(String user) {
        return TokenCommand.token(Objects.requireNonNull(issuer).address(), user);
    }

    /** Whether the process of a service is there. */
    public boolean isRunning(Service service) {
        var process = running.get(service);
        return process != null && process.isAlive();
    }

    /** Ends a service at once, as a power cut would. */
    public void kill(Service service) {
        Objects.requireNonNull(running.get(service)).kill();
    }

    /** Starts a killed service again, at its old address, and waits until it is ready. */
    public void restart(Service service) {
        launch(service);
        Objects.requireNonNull(running.get(service)).awaitReady(PATIENCE);
    }

    /** Stops everything, the database last; a start that is still going on is broken off. */
    @Override
    public void close() {
        closed = true;
        var starting = starter;
        if (starting != null && starting != Thread.currentThread()) {
            starting.interrupt();
        }
        stopAll();
    }

    private synchronized void stopAll() {
        running.values().forEach(ServiceProcess::askToStop);
        running.values().forEach(ServiceProcess::awaitStop);
        running.clear();
        if (issuer != null) {
            issuer.close();
            issuer = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
        data.close();
    }
}
