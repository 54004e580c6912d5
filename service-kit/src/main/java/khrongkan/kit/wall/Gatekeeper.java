package khrongkan.kit.wall;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Tells the database whose work is coming, each time a connection is taken from the pool. What a connection was told last
 * is remembered, so that the next work of the same office costs no question.
 */
@ApplicationScoped
class Gatekeeper implements AgroalPoolInterceptor {

    private final Work work;
    private final Map<Connection, Reach> told = Collections.synchronizedMap(new WeakHashMap<>());

    Gatekeeper(Work work) {
        this.work = work;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var reach = work.reach();
        try {
            var server = connection.unwrap(Connection.class);
            if (!reach.equals(told.get(server))) {
                told.remove(server);
                tell(server, reach);
                told.put(server, reach);
            }
        } catch (SQLException failed) {
            Log.warnf("a connection could not be told whose work it does and is given up: %s", failed.getSQLState());
            giveUp(connection);
        }
    }

    /**
     * Outside the transaction that is about to begin: rolled back, it would take the setting back, too. Nothing has been
     * asked in it yet, so this costs no further question.
     */
    private static void tell(Connection server, Reach reach) throws SQLException {
        boolean byItself = server.getAutoCommit();
        server.setAutoCommit(true);
        try (var statement = server.prepareStatement("select set_config('khrongkan.office', ?, false)")) {
            statement.setString(1, reach.setting());
            statement.execute();
        }
        server.setAutoCommit(byItself);
    }

    /** Whoever asks it next hears that it is closed, and the pool throws it away. */
    private static void giveUp(Connection connection) {
        try {
            connection.unwrap(Connection.class).abort(Runnable::run);
        } catch (SQLException gone) {
            Log.debug("the connection was closed already", gone);
        }
    }
}
