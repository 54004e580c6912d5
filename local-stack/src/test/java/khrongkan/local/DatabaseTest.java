package khrongkan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        var data = new DataFolder(folder);
        try (var database = Database.start(data);
                var connection = connect(database)) {
            connection.createStatement().execute("create table kept as select 1 as n");
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
        }
        try (var database = Database.start(data);
                var connection = connect(database);
                var rows = connection.createStatement().executeQuery("select n from kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void a_server_left_behind_is_known_by_its_files_and_stopped() throws IOException {
        var data = new DataFolder(folder);
        try (var database = Database.start(data)) {
            var server = database.process();

            // its number alone is not enough: others get it, too
            var others = Files.createDirectory(folder.resolve("others"));
            Files.copy(data.file("postgres").resolve("postmaster.pid"), others.resolve("postmaster.pid"));
            new Leftovers(folder.resolve("programs"), others).stop();
            assertThat(server.isAlive()).isTrue();
            new Leftovers(folder.resolve("programs"), data.file("postgres")).stop();
            assertThat(server.isAlive()).isFalse();
        }
    }

    @Test
    void files_that_were_never_finished_are_made_anew() throws IOException {
        var data = new DataFolder(folder);
        data.mark("postgres-begun");
        Files.writeString(data.folder("postgres").resolve("postgresql.conf"), "broken off here");

        try (var database = Database.start(data)) {
            assertThat(database.process().isAlive()).isTrue();
        }
        assertThat(data.file("postgres-begun")).doesNotExist();
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(Service.BUDGET), "budget", "");
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
