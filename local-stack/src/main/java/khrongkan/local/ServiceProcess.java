package khrongkan.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One service as a process of its own. */
final class ServiceProcess {

    /** Small, quick to start, and sparing: six of these machines share one desk. */
    private static final List<String> JVM = List.of(
            "-Xms24m",
            "-Xmx128m",
            "-Xmn16m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true");

    private static final int LAST_WORDS = 20;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Service service;
    private final Process process;
    private final int port;
    private final Path log;

    private ServiceProcess(Service service, Process process, int port, Path log) {
        this.service = service;
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static ServiceProcess start(Service service, Path root, int port, Map<String, String> settings, Path log) {
        var jar = service.jar(root);
        if (!Files.exists(jar)) {
            throw new Refused(service.folder() + " is not built: " + jar + " is missing");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(new File(File.separatorChar == '/' ? "/dev/null" : "NUL")));
        // one pool of native memory for each of many threads would be half as much again
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        try {
            return new ServiceProcess(service, builder.start(), port, log);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /**
     * Waits until the service can do its work.
     *
     * @throws Refused when it ends instead, or is not ready in time
     */
    void awaitReady(Duration patience) {
        var ready = URI.create("http://localhost:" + port + "/q/health/ready");
        long end = System.nanoTime() + patience.toNanos();
        while (!answers(ready)) {
            if (!process.isAlive()) {
                throw new Refused(service.folder() + " ended while starting; see " + log + lastWords());
            }
            if (System.nanoTime() > end) {
                throw new Refused(service.folder() + " is not ready after " + patience.toSeconds() + " s; see " + log);
            }
            pause();
        }
    }

    /** What it said last: whoever starts a stack for a test has no log left to read. */
    private String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LAST_WORDS))
                    .collect(Collectors.joining("\n  ", ":\n  ", ""));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static boolean answers(URI address) {
        var question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted while waiting", hurried);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted while waiting", hurried);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to finish what is running and end. */
    void askToStop() {
        process.destroy();
    }

    void awaitStop() {
        Remembered.stop(process.toHandle(), Duration.ofSeconds(15));
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
