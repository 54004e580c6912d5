package khrongkan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder of one stack. Whoever holds its lock runs the stack; the lock dies with the process that holds it. */
final class DataFolder implements AutoCloseable {

    private static final List<String> OURS = List.of(
            "postgres", "postgres-begun", "postgres-server", "keys", "logs", "stack.properties", "example-loaded");

    private final Path folder;
    private @Nullable FileChannel lock;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Takes the folder for this process.
     *
     * @throws Refused when another process runs a stack on it
     */
    void take() {
        try {
            make();
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw new Refused(
                        "a stack is already running on " + folder + "; stop it first, or choose another --data");
            }
            lock = channel;
        } catch (IOException unwritable) {
            throw new Refused("cannot write to " + folder + ": " + unwritable.getMessage(), unwritable);
        }
    }

    /** For its owner alone: it holds keys, personal data, and the programs of the database. */
    private void make() throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /** Whether some process runs a stack on this folder. */
    boolean isTaken() {
        var file = folder.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !tryLock(channel);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Forgets what a stack left here, and touches nothing else. */
    void clear() {
        OURS.forEach(this::forget);
    }

    /** Deletes a file or a folder, if it is there. */
    void forget(String name) {
        var path = folder.resolve(name);
        if (Files.exists(path)) {
            delete(path);
        }
    }

    /** Makes sure that there is a file. */
    void mark(String name) {
        try {
            Files.write(folder.resolve(name), new byte[0]);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path path) {
        try (var below = Files.walk(path)) {
            for (var file : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** A folder below this one, made when it is missing. */
    Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
