package khrongkan.participants.exports.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Reads an export out of the database as it is sent: no more than a piece of it is ever in memory. */
@ApplicationScoped
public class ExportRows {

    private static final int PIECE = 1 << 16;
    private static final int FETCHED_AT_ONCE = 1_000;

    /** JSON has no control characters: taken for CSV of one column with these marks, it comes out as it is. */
    private static final String AS_IT_IS = " with (format csv, quote E'\\x01', delimiter E'\\x02')";

    private final DataSource database;
    private final Duration longest;

    ExportRows(DataSource database, @ConfigProperty(name = "khrongkan.exports.longest") Duration longest) {
        this.database = database;
        this.longest = longest;
    }

    /** Writes the rows as lines of CSV, and says how many there were. */
    public long csv(ExportTable table, Map<String, String> settings, OutputStream out) {
        return with(
                settings,
                connection -> copy(connection, "copy (" + table.cells() + ") to stdout with (format csv)", out));
    }

    /** Writes the rows as lines of JSON, and says how many there were. */
    public long json(ExportTable table, Map<String, String> settings, OutputStream out) {
        return with(settings, connection -> copy(connection, "copy (" + table.json() + ") to stdout" + AS_IT_IS, out));
    }

    /** Gives the cells of each row, and says how many rows there were. */
    public long each(ExportTable table, Map<String, String> settings, Consumer<List<@Nullable String>> row) {
        return with(settings, connection -> {
            long count = 0;
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                try (var found = statement.executeQuery(table.cells())) {
                    int columns = table.columns().size();
                    for (; found.next(); count++) {
                        List<@Nullable String> cells = new ArrayList<>(columns);
                        for (int i = 1; i <= columns; i++) {
                            cells.add(found.getString(i));
                        }
                        row.accept(cells);
                    }
                }
            }
            return count;
        });
    }

    /** Gives the ids of those whose names the rows have, some at a time. */
    public void whose(ExportTable table, Map<String, String> settings, Consumer<UUID> whose) {
        if (table.whose().isEmpty()) {
            return;
        }
        with(settings, connection -> {
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                try (var found = statement.executeQuery("select " + table.whose() + " " + table.from())) {
                    while (found.next()) {
                        whose.accept(found.getObject(1, UUID.class));
                    }
                }
            }
            return 0;
        });
    }

    private static long copy(Connection connection, String statement, OutputStream out)
            throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement);
        var piece = new byte[PIECE];
        int filled = 0;
        try {
            for (var line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
                if (filled + line.length > PIECE) {
                    out.write(piece, 0, filled);
                    filled = 0;
                }
                if (line.length > PIECE) {
                    out.write(line);
                } else {
                    System.arraycopy(line, 0, piece, filled, line.length);
                    filled += line.length;
                }
            }
            out.write(piece, 0, filled);
            return copy.getHandledRowCount();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private long with(Map<String, String> settings, Reading reading) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .call(() -> {
                    try (var connection = database.getConnection()) {
                        for (var setting : settings.entrySet()) {
                            set(connection, "khrongkan.export_" + setting.getKey(), setting.getValue());
                        }
                        // two columns of numbers are gathered by record before they are joined
                        set(connection, "work_mem", "64MB");
                        return reading.of(connection);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private interface Reading {
        long of(Connection connection) throws SQLException, IOException;
    }
}
