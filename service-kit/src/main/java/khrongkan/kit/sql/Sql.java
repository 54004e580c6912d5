package khrongkan.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs SQL on the connection of the running transaction. A collection of values is an array of their texts. */
@ApplicationScoped
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** The rows of a query. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return run(sql, values, statement -> {
            try (var rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.of(rows));
                }
                return found;
            }
        });
    }

    /** The only row of a query, if there is one. */
    public <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** Changes rows and tells how many. */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    /** A point in time out of a row, null where there is none. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private <T> T run(String sql, @Nullable Object[] values, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, bound(values[i]));
            }
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static @Nullable Object bound(@Nullable Object value) {
        if (value instanceof Instant time) {
            return time.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toArray(String[]::new);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Reads one row. */
    public interface Row<T> {
        /** What stands in the present row. */
        T of(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
