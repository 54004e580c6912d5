package khrongkan.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** One PostgreSQL server on the loopback address, with a database and a user for each service that has one. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path files;

    private Database(EmbeddedPostgres server, Path files) {
        this.server = server;
        this.files = files;
    }

    static Database start(DataFolder data) {
        var files = data.folder("postgres");
        try {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(data.folder("postgres-server").toFile())
                    .setServerConfig("listen_addresses", "localhost")
                    // made for tests, it would forget what it acknowledged last
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "80")
                    .setServerConfig("shared_buffers", "64MB")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            var database = new Database(server, files);
            database.prepare();
            return database;
        } catch (IOException unstartable) {
            throw new Refused("PostgreSQL does not start: " + unstartable.getMessage(), unstartable);
        } catch (SQLException failed) {
            throw new Refused("PostgreSQL refuses: " + failed.getMessage(), failed);
        }
    }

    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            for (var service : Service.values()) {
                if (service.hasDatabase() && !exists(connection, service.database())) {
                    create(connection, service.database());
                }
            }
        }
        requireThaiTrigrams();
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            statement.setString(1, database);
            return statement.executeQuery().next();
        }
    }

    /** With the locale of production: sorted by Thai rules, and letters known to the trigram index. */
    private static void create(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create user " + name);
            statement.execute("create database " + name + " owner " + name + " template template0 encoding 'UTF8'"
                    + " locale_provider icu icu_locale 'th-TH' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'");
            statement.execute("revoke connect on database " + name + " from public");
        }
    }

    private void requireThaiTrigrams() throws SQLException {
        var participants = Service.PARTICIPANTS.database();
        try (var connection = server.getDatabase("postgres", participants).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
            try (var rows = statement.executeQuery("select cardinality(show_trgm('สัมมนา')) > 0")) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    throw new Refused("this PostgreSQL finds no letters in Thai words; its locale C.UTF-8 is missing");
                }
            }
        }
    }

    String url(Service service) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + service.database();
    }

    /** The server's own process, as it wrote it down. */
    ProcessHandle process() {
        try {
            var pid = Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException unstoppable) {
            throw new UncheckedIOException(unstoppable);
        }
    }
}
