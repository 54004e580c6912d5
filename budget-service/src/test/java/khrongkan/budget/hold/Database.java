package khrongkan.budget.hold;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What a test asks of the database behind the service's back. */
record Database(DataSource source) {

    void update(String sql, Object... values) {
        with(sql, values, PreparedStatement::executeUpdate);
    }

    <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        return with(sql, values, statement -> {
            try (var rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    /** Copies of a budget, lines and all, on another fund. */
    void copy(UUID model, UUID fund, int count) {
        update("""
                insert into budget
                select (jsonb_populate_record(budget,
                    jsonb_build_object('id', gen_random_uuid(), 'fund_id', ?::uuid, 'title', 'copy'))).*
                from budget, generate_series(1, ?) where id = ?""", fund, count, model);
        update("""
                insert into budget_line
                select (jsonb_populate_record(budget_line, jsonb_build_object('budget_id', budget.id))).*
                from budget_line, budget where budget_id = ? and fund_id = ? and title = 'copy'""", model, fund);
    }

    private <T> T with(String sql, Object[] values, Work<T> work) {
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.on(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
