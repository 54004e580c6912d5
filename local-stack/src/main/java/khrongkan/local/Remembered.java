package khrongkan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a running stack writes down: its issuer, for the {@code token} command, and its processes, so that those of a
 * killed launcher are found by their id and the moment of their start, and no other process is ever stopped.
 */
final class Remembered {

    /** The database among the processes. */
    static final String DATABASE = "postgres";

    private static final String PROCESS = "process.";
    private static final String ISSUER = "issuer";

    private final Path file;
    private final Properties values = new Properties();

    Remembered(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    void issuer(String address) {
        values.setProperty(ISSUER, address);
        save();
    }

    String issuer() {
        return values.getProperty(ISSUER, "");
    }

    void process(String name, ProcessHandle process) {
        var started = process.info().startInstant().map(Instant::toString).orElse("");
        values.setProperty(PROCESS + name, process.pid() + " " + started);
        save();
    }

    /** Stops the processes that an earlier launcher left behind, gently, and the database when nobody uses it. */
    void stopOrphans() {
        values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PROCESS))
                .sorted(Comparator.comparing((PROCESS + DATABASE)::equals))
                .forEach(name -> stop(values.getProperty(name).split(" ", 2)));
        values.clear();
    }

    private static void stop(String[] pidAndStart) {
        ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(process -> process.info()
                        .startInstant()
                        .map(Instant::toString)
                        .orElse("")
                        .equals(pidAndStart[1]))
                .ifPresent(orphan -> stop(orphan, Duration.ofSeconds(15)));
    }

    /** Asks a process to end, and ends it when it does not. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void save() {
        try (var out = Files.newBufferedWriter(file)) {
            values.store(out, "written by the running stack");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
