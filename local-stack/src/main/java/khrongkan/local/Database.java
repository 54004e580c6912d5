package khrongkan.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** One PostgreSQL server on the loopback address, with a database and a user for each service that has one. */
final class Database implements AutoCloseable {

    private static final String FILES = "postgres";
    private static final String SERVER = "postgres-server";

    /** Stands beside the files until they are whole. */
    private static final String BEGUN = "postgres-begun";

    private final EmbeddedPostgres server;
    private final Leftovers leftovers;

    private Database(EmbeddedPostgres server, Leftovers leftovers) {
        this.server = server;
        this.leftovers = leftovers;
    }

    static Database start(DataFolder data) {
        var begun = data.file(BEGUN);
        if (Files.exists(begun)) {
            // its start was broken off before any service could use it
            data.forget(FILES);
        }
        var leftovers = new Leftovers(data.folder(SERVER), data.file(FILES));
        leftovers.stop();
        boolean isNew = !Files.exists(data.file(FILES));
        if (isNew) {
            data.mark(BEGUN);
        }
        try {
            var database = new Database(server(data), leftovers);
            database.prepare();
            data.forget(BEGUN);
            return database;
        } catch (IOException | SQLException | RuntimeException failed) {
            leftovers.stop();
            throw new Refused("PostgreSQL does not start, see the logs: " + failed.getMessage(), failed);
        }
    }

    private static EmbeddedPostgres server(DataFolder data) throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(
                data.folder("logs").resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setPort(Ports.free())
                .setDataDirectory(data.folder(FILES))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.folder(SERVER).toFile())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // whoever stops the stack stops the database when nobody needs it any more
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "localhost")
                // made for tests, it would forget what it acknowledged last
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // what a row held that was refused is nobody's business but its office's
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("max_connections", "160")
                .setServerConfig("shared_buffers", "64MB")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            for (var service : Service.values()) {
                if (service.hasDatabase()) {
                    if (!exists(connection, service.database())) {
                        create(connection, service.database());
                    }
                    letSearch(connection, service.database());
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

    /** The indexes find parts of names behind the wall between the offices as a role of its own; nobody connects as it. */
    private static void letSearch(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_roles where rolname = '" + name + "_search'")) {
            if (!found.next()) {
                statement.execute("create role " + name + "_search nologin");
                statement.execute("grant " + name + "_search to " + name + " with inherit false");
            }
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

    /** The server's own process. */
    ProcessHandle process() {
        return leftovers.server().orElseThrow(() -> new Refused("PostgreSQL has ended; see its log"));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException unstoppable) {
            throw new UncheckedIOException(unstoppable);
        } finally {
            leftovers.stop();
        }
    }
}
