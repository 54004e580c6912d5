package khrongkan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_second_stack_on_the_same_folder_is_refused_until_the_first_ends() {
        try (var first = new DataFolder(folder);
                var second = new DataFolder(folder)) {
            first.take();
            assertThat(second.isTaken()).isTrue();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(second::take)
                    .withMessageContaining("already running")
                    .withMessageContaining(folder.toString());
        }
        try (var third = new DataFolder(folder)) {
            assertThat(third.isTaken()).isFalse();
            third.take();
        }
    }

    @Test
    void a_new_folder_is_for_its_owner_alone() throws Exception {
        var made = folder.resolve("below/data");
        try (var data = new DataFolder(made)) {
            data.take();
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void clearing_takes_what_is_ours_and_nothing_else() throws Exception {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/base/file"), "x");
        Files.writeString(folder.resolve("letter-to-my-mother.txt"), "x");

        new DataFolder(folder).clear();

        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(folder.resolve("letter-to-my-mother.txt")).exists();
    }

    @Test
    void an_orphan_is_stopped_and_a_process_that_merely_has_its_number_is_not() throws Exception {
        var orphan = sleeper();
        var stranger = sleeper();
        try {
            var file = folder.resolve("stack.properties");
            var before = new Remembered(file);
            before.process("orphan", orphan.toHandle());
            Files.writeString(
                    file, Files.readString(file) + "process.reused=" + stranger.pid() + " 2004-01-21T00:00:00Z\n");

            new Remembered(file).stopOrphans();

            assertThat(orphan.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            Remembered.stop(orphan.toHandle(), Duration.ofSeconds(1));
            Remembered.stop(stranger.toHandle(), Duration.ofSeconds(1));
        }
    }

    private static Process sleeper() throws Exception {
        return new ProcessBuilder(List.of("sleep", "60")).start();
    }
}
