package khrongkan.kit.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Changes things in a transaction of its own, which ends when the test says so. */
class Writer implements AutoCloseable {

    private final Connection connection;

    Writer(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    Writer add(UUID id, String office, String name) throws SQLException {
        return run("insert into kept_thing (id, office, name) values (?, ?, ?)", id, office, name);
    }

    Writer rename(UUID id, String name) throws SQLException {
        return run("update kept_thing set name = ? where id = ?", name, id);
    }

    Writer remove(UUID id) throws SQLException {
        return run("delete from kept_thing where id = ?", id);
    }

    Writer run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
        return this;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
