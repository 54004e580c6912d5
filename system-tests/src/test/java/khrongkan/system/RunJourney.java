package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one command, as a newcomer types it. */
class RunJourney {

    private static final String READY = "Khrongkan is ready: ";

    @TempDir
    Path data;

    @Test
    void one_command_starts_everything_and_one_signal_stops_everything() throws Exception {
        var running = run("--port", "0", "--data", data.toString());
        try {
            var address = addressOf(running);
            var token = output(run("token", "author", "--data", data.toString()));

            assertThat(token.lines()).hasSize(1);
            given().baseUri(address).get("/health").then().statusCode(200);
            given().baseUri(address)
                    .auth()
                    .oauth2(token.strip())
                    .get("/api/v1/proposals")
                    .then()
                    .statusCode(200);
            assertThat(output(run("--data", data.toString()))).contains("already running");
            assertThat(listeningBeyondLoopback(portOf(address))).isEmpty();
            var started =
                    Stream.concat(running.descendants(), Stream.of(postgres())).toList();
            assertThat(started).hasSizeGreaterThanOrEqualTo(5).allMatch(ProcessHandle::isAlive);

            running.destroy();

            assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(started).noneMatch(ProcessHandle::isAlive));
            assertThat(output(run("token", "author", "--data", data.toString())))
                    .contains("no stack is ready");
        } finally {
            running.destroy();
            running.waitFor(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_taken_port_is_said_clearly_and_nothing_stays_behind() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            var refused = run("--port", port, "--data", data.toString());

            assertThat(output(refused)).contains("port " + port + " is taken");
            assertThat(refused.exitValue()).isEqualTo(1);
        }
    }

    @Test
    void a_command_that_cannot_be_understood_shows_the_usage() throws Exception {
        var refused = run("--colour", "blue");

        assertThat(output(refused)).contains("unknown: --colour", "usage: ./run");
        assertThat(refused.exitValue()).isEqualTo(2);
    }

    private static Process run(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("khrongkan.root"), "run").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The server's own process, which leaves the family of its starter. */
    private ProcessHandle postgres() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static String addressOf(Process running) throws IOException {
        BufferedReader lines = running.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
        }
        throw new AssertionError("./run ended before it was ready");
    }

    private static String output(Process command) throws Exception {
        var said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static int portOf(String address) {
        return URI.create(address).getPort();
    }

    /** The addresses of this machine, other than loopback, at which somebody answers on this port. */
    private static List<InetAddress> listeningBeyondLoopback(int port) throws IOException {
        var answering = new ArrayList<InetAddress>();
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && answers(address, port)) {
                    answering.add(address);
                }
            }
        }
        return answering;
    }

    private static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
