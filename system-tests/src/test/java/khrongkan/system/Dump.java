package khrongkan.system;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** All that is kept of a stack: every table of every database as text, and every log. */
final class Dump {

    private Dump() {}

    /** What each table holds, under its name. */
    static Map<String, String> tables(String url) {
        try (var connection = DriverManager.getConnection(url)) {
            var dump = new HashMap<String, String>();
            for (var table : names(connection)) {
                var rows = new StringWriter();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select t from " + table + " t) to stdout", rows);
                dump.put(table, rows.toString());
            }
            return dump;
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What each log holds, under its path. */
    static Map<String, String> logs(Path folder) {
        try (var files = Files.walk(folder)) {
            var dump = new HashMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                dump.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return dump;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
