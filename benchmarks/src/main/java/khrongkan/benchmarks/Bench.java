package khrongkan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import khrongkan.local.LocalStack;
import khrongkan.local.Service;

/** A fresh running system to measure. Stopped, and its data forgotten, by {@link #close()}. */
final class Bench implements AutoCloseable {

    private final Path data;
    private final LocalStack stack;

    private Bench(Path data, LocalStack stack) {
        this.data = data;
        this.stack = stack;
    }

    /** How to start one service: options of its JVM (they win over local-stack's sparing ones) and settings. */
    static final class Setup {

        private final Map<Service, Map<String, String>> settings = new EnumMap<>(Service.class);

        /** For instance {@code -Xmx256m -XX:TieredStopAtLevel=4}. */
        Setup jvm(Service service, String options) {
            return setting(service, "_JAVA_OPTIONS", options);
        }

        Setup setting(Service service, String variable, String value) {
            settings.computeIfAbsent(service, key -> new HashMap<>()).put(variable, value);
            return this;
        }

        /** Starts the stack, on free ports, with an empty database and without the example. */
        Bench start() {
            try {
                var root = Path.of(System.getProperty("khrongkan.root"));
                var data = Files.createTempDirectory(root.resolve("benchmarks/target"), "data");
                var stack = new LocalStack(new LocalStack.Plan(root, data, 0, false, settings, Map.of()));
                // also when it is broken off
                Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
                stack.start();
                return new Bench(data, stack);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** Everything is as in real life, only that one caller may send what a benchmark sends. */
    static Setup setup() {
        return new Setup()
                .setting(Service.GATEWAY, "KHRONGKAN_GATEWAY_LIMITS_PERSON_REQUESTS", "100000000")
                .setting(Service.GATEWAY, "KHRONGKAN_GATEWAY_LIMITS_ADDRESS_REQUESTS", "100000000");
    }

    /** The gateway's address. */
    URI gateway() {
        return stack.address(Service.GATEWAY);
    }

    /** The address of one service, for a comparison with the way through the gateway. */
    URI address(Service service) {
        return stack.address(service);
    }

    /** A bearer token of a demo user. */
    String token(String user) {
        return stack.token(user);
    }

    /** A token of somebody with these claims. */
    String token(String subject, Map<String, Object> claims) {
        return stack.token(subject, claims, Duration.ofHours(1));
    }

    /** What is left on the heap of a service when the garbage is taken away, in MiB. */
    double heapInUse(Service service) {
        jcmd(service, "GC.run");
        // Counted by the machine itself: "Total   123   4567".
        var counted = jcmd(service, "GC.class_histogram").lines().filter(line -> line.startsWith("Total"));
        return Long.parseLong(counted.findFirst().orElseThrow().trim().split(" +", -1)[2]) / 1024.0 / 1024;
    }

    private String jcmd(Service service, String command) {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process = new ProcessBuilder(
                            jcmd, String.valueOf(stack.process(service).pid()), command)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A connection to a service's database, as its owner. */
    Connection database(Service service) throws SQLException {
        return DriverManager.getConnection(stack.databaseUrl(service));
    }

    /** A connection to a service's database as the superuser: {@code COPY} into a table goes past its policies only so. */
    Connection load(Service service) throws SQLException {
        return DriverManager.getConnection(stack.databaseUrl(service).replaceFirst("user=[a-z]+", "user=postgres"));
    }

    /** The JDBC address of a service's database, for programs of others. */
    String databaseUrl(Service service) {
        return stack.databaseUrl(service);
    }

    /** Ends a service that a measurement does not need. */
    void kill(Service service) {
        stack.kill(service);
    }

    /** The process of a service. */
    ProcessHandle process(Service service) {
        return stack.process(service);
    }

    /** The most memory the process of a service has held so far, in MiB (Linux only). */
    long peakMemory(Service service) {
        return memory(service, "VmHWM:");
    }

    /** The memory the process of a service holds now, in MiB (Linux only). */
    long memory(Service service) {
        return memory(service, "VmRSS:");
    }

    private long memory(Service service, String line) {
        try (var status = Files.lines(
                Path.of("/proc", String.valueOf(stack.process(service).pid()), "status"))) {
            return status.filter(text -> text.startsWith(line))
                            .map(text -> text.replaceAll("[^0-9]", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        stack.close();
        try (var files = Files.walk(data)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(file -> {
                if (!file.delete()) {
                    System.err.println("left behind: " + file);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
