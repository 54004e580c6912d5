package khrongkan.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A running system. Starts what it needs, knows where everything is, and stops all it started. */
public final class LocalStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Plan plan;
    private final DataFolder data;
    private final Map<Instance, Integer> ports = new LinkedHashMap<>();
    private final Map<Instance, ServiceProcess> running = Collections.synchronizedMap(new LinkedHashMap<>());
    private @Nullable Remembered remembered;
    private @Nullable Database database;
    private @Nullable Issuer issuer;
    private @Nullable Settings settings;
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
     * @param instances how many processes of each service run behind the one gateway
     * @param identity the issuer to believe; without one the stack starts its own, which knows the demo users
     */
    public record Plan(
            Path root,
            Path data,
            int port,
            boolean fresh,
            Map<Service, Map<String, String>> settings,
            Map<Service, Map<Service, URI>> addresses,
            int instances,
            Optional<Identity> identity) {

        /** With one process of each service, and an issuer of its own. */
        public Plan(
                Path root,
                Path data,
                int port,
                boolean fresh,
                Map<Service, Map<String, String>> settings,
                Map<Service, Map<Service, URI>> addresses) {
            this(root, data, port, fresh, settings, addresses, 1, Optional.empty());
        }
    }

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
        var identity = plan.identity().orElseGet(this::ownIdentity);
        startDatabase(memory);
        settings = new Settings(plan, data, identity, database, this::told);
        List.copyOf(ports.keySet()).forEach(this::launch);
        List.copyOf(running.values()).forEach(process -> process.awaitReady(PATIENCE));
        if (issuer != null) {
            memory.issuer(issuer.address());
        }
    }

    private Identity ownIdentity() {
        var own = Issuer.start(data);
        issuer = own;
        return own.identity();
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
            int several = service == Service.GATEWAY ? 1 : plan.instances();
            for (int number = 1; number <= several; number++) {
                ports.put(new Instance(service, number), Ports.chosen(service == Service.GATEWAY ? plan.port() : 0));
            }
        }
    }

    private synchronized void launch(Instance instance) {
        requireOpen();
        var log = data.folder("logs").resolve(instance.name() + ".log");
        var own = Objects.requireNonNull(settings).of(instance.service());
        var process = ServiceProcess.start(instance.service(), plan.root(), port(instance), own, log);
        running.put(instance, process);
        if (remembered != null) {
            remembered.process(instance.name(), process.handle());
        }
    }

    /** What one service is told of where another is: every process of it, or whoever stands before it in a test. */
    private String told(Service asked, Service asking) {
        var other = plan.addresses().getOrDefault(asking, Map.of()).get(asked);
        return other != null
                ? other.toString()
                : ports.keySet().stream()
                        .filter(instance -> instance.service() == asked)
                        .map(this::address)
                        .map(URI::toString)
                        .collect(Collectors.joining(","));
    }

    private int port(Instance instance) {
        return Objects.requireNonNull(ports.get(instance));
    }

    private URI address(Instance instance) {
        return URI.create("http://localhost:" + port(instance));
    }

    /** Where a service listens; the first of its processes where there are several. */
    public URI address(Service service) {
        return address(Instance.first(service));
    }

    /** The JDBC address of a service's database, to be opened as the user named like the database; all offices are seen. */
    public String databaseUrl(Service service) {
        return Objects.requireNonNull(database).url(service) + "?user=" + service.database()
                + "&options=-c%20khrongkan.office=*";
    }

    /** The process of a service, the first where there are several, for who watches what it takes. */
    public ProcessHandle process(Service service) {
        return running(Instance.first(service)).handle();
    }

    private ServiceProcess running(Instance instance) {
        return Objects.requireNonNull(running.get(instance));
    }

    /** A token of the stack's own issuer, for tests of what one may say; a negative validity makes an expired one. */
    public String token(String subject, Map<String, Object> claims, Duration validity) {
        return Objects.requireNonNull(issuer).token(subject, claims, validity);
    }

    /** Where the stack's own issuer gives tokens. */
    public URI issuer() {
        return URI.create(Objects.requireNonNull(issuer).address());
    }

    /** A token of a demo user, from the stack's own issuer. */
    public String token(String user) {
        return TokenCommand.token(Objects.requireNonNull(issuer).address(), user);
    }

    /** Whether the process of a service is there, the first where there are several. */
    public boolean isRunning(Service service) {
        var process = running.get(Instance.first(service));
        return process != null && process.isAlive();
    }

    /** Ends a service at once, as a power cut would; the first of its processes where there are several. */
    public void kill(Service service) {
        kill(Instance.first(service));
    }

    /** Ends one process of a service at once, as a power cut would. */
    public void kill(Instance instance) {
        running(instance).kill();
    }

    /** Starts a killed service again, at its old address, and waits until it is ready. */
    public void restart(Service service) {
        restart(Instance.first(service));
    }

    /** Starts a killed process of a service again, at its old address, and waits until it is ready. */
    public void restart(Instance instance) {
        launch(instance);
        running(instance).awaitReady(PATIENCE);
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
