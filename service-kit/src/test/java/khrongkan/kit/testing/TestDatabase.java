package khrongkan.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL on a free port, with one empty database made as production makes it. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries())
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("fsync", "off")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                // as in production: the policies of the tables hold for whoever owns them
                statement.execute("create role service login");
                statement.execute("create role service_search nologin");
                statement.execute("grant service_search to service with inherit false");
                statement.execute("create database service owner service template template0 encoding 'UTF8'"
                        + " locale_provider icu icu_locale 'th-TH' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'");
            }
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + server.getPort() + "/service",
                "quarkus.datasource.username", "service",
                "quarkus.datasource.password", "service");
    }

    /** Where the server's programs are unpacked: a folder of each user's own, so that two may run tests on one machine. */
    private static File binaries() {
        return new File(System.getProperty("java.io.tmpdir"), "embedded-pg-" + System.getProperty("user.name"));
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException unstoppable) {
                throw new UncheckedIOException(unstoppable);
            }
        }
    }
}
