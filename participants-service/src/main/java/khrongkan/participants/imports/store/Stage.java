package khrongkan.participants.imports.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.imports.domain.Verdict;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLState;

/**
 * The tables of one import, which end with its transaction: {@code import_row} has what the file says, {@code
 * import_verdict} what becomes of each row. Both are filled and compared by the scripts beside this service's
 * migrations, in the folder {@code imports}.
 */
public final class Stage implements AutoCloseable {

    private static final int FETCHED_AT_ONCE = 500;

    private final Connection connection;

    Stage(Connection connection) {
        this.connection = connection;
    }

    /** Lets the scripts know a value, until the transaction ends. */
    public void set(String name, String value) {
        ask(() -> {
            try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
                statement.setString(1, "khrongkan." + name);
                statement.setString(2, value);
                return statement.execute();
            }
        });
    }

    /** Makes sure that one import of this kind runs in an office at a time: the next would not see its rows. */
    public void claim(String office, String kind) {
        boolean free = ask(() -> {
            try (var statement =
                    connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 1))")) {
                statement.setString(1, kind + ' ' + office);
                try (var found = statement.executeQuery()) {
                    return found.next() && found.getBoolean(1);
                }
            }
        });
        if (!free) {
            throw Refusal.conflict("import-in-progress", Map.of());
        }
    }

    /** Runs a script over these columns of a record; what a race has taken in the meantime refuses the import. */
    public void run(String script, List<String> columns) {
        ask(() -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(text(script).replace("{columns}", String.join(", ", columns)));
            } catch (SQLException failed) {
                if (PSQLState.UNIQUE_VIOLATION.getState().equals(failed.getSQLState())) {
                    throw Refusal.conflict("import-overtaken", Map.of());
                }
                throw failed;
            }
        });
    }

    /** Sends rows to a table, named with its columns; whoever fills it calls {@link CopyRows#finish}. */
    public void fill(String table, Filling filling) {
        ask(() -> {
            try (var rows = new CopyRows(connection, table)) {
                filling.into(rows);
                rows.finish();
                return true;
            }
        });
    }

    /** Reads what a question finds, some at a time. */
    public void each(String question, Reading reading) {
        ask(() -> {
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                try (var found = statement.executeQuery(question)) {
                    while (found.next()) {
                        reading.take(found);
                    }
                    return true;
                }
            }
        });
    }

    /** Says what became of rows that were compared with their records one by one. */
    public void settle(List<Settled> some) {
        ask(() -> {
            try (var statement = connection.prepareStatement(
                    "insert into import_settled select * from unnest(?::integer[], ?::text[], ?::uuid[])")) {
                statement.setArray(1, array("integer", some, Settled::row));
                statement.setArray(
                        2, array("text", some, settled -> settled.verdict().name()));
                statement.setArray(3, array("uuid", some, Settled::id));
                return statement.execute();
            }
        });
    }

    private Array array(String type, List<Settled> some, Function<Settled, @Nullable Object> part) throws SQLException {
        return connection.createArrayOf(type, some.stream().map(part).toArray());
    }

    /** How many rows there are of each verdict. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (var verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        each("""
                select coalesce(s.verdict, v.verdict), count(*)
                  from import_verdict v left join import_settled s using (row_no) group by 1""", found -> {
            if (!found.getString(1).equals("MATCHED")) {
                counts.put(Verdict.valueOf(found.getString(1)), found.getInt(2));
            }
        });
        return counts;
    }

    @Override
    public void close() {
        ask(() -> {
            connection.close();
            return true;
        });
    }

    private static String text(String script) throws IOException {
        try (var in = Stage.class.getResourceAsStream("/imports/" + script + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("no script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> T ask(Asking<T> question) {
        try {
            return question.ask();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Asking<T> {
        T ask() throws SQLException, IOException;
    }

    /**
     * What became of a row.
     *
     * @param id the record it met or made
     */
    public record Settled(
            int row, Verdict verdict, @Nullable UUID id) {}

    /** Puts rows into a table. */
    public interface Filling {
        void into(CopyRows rows) throws SQLException;
    }

    /** Takes one row of what was found. */
    public interface Reading {
        void take(ResultSet found) throws SQLException;
    }
}
