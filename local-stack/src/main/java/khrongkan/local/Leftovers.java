package khrongkan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Processes of one PostgreSQL that outlive a broken start or a killed launcher. They are known by their program, which
 * lies in the data folder of this stack, and a server also by the folder of its files that it was started with, for of two
 * stacks in one virtual machine the second runs the programs of the first; no other process is ever stopped.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path programs;
    private final Path files;

    Leftovers(Path programs, Path files) {
        this.programs = programs;
        this.files = files;
    }

    /** Stops helpers that still run, and then the server. */
    void stop() {
        // being in a hurry must not end a database the hard way
        boolean hurried = Thread.interrupted();
        ProcessHandle.current().descendants().filter(this::isOurs).forEach(helper -> Remembered.stop(helper, PATIENCE));
        server().ifPresent(server -> Remembered.stop(server, PATIENCE));
        if (hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server, as it wrote itself down. */
    Optional<ProcessHandle> server() {
        try {
            var pid = Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid)).filter(server -> isOurs(server) || serves(server));
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (IndexOutOfBoundsException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().command().map(Path::of).filter(this::isProgram).isPresent();
    }

    private boolean serves(ProcessHandle server) {
        return server.info()
                .arguments()
                .filter(arguments -> List.of(arguments).contains(files.toString()))
                .isPresent();
    }

    private boolean isProgram(Path command) {
        try {
            return command.startsWith(programs.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }
}
