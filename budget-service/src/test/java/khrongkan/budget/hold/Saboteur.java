package khrongkan.budget.hold;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Ends connections of the service in the middle of their transactions, again and again, until it is closed. */
final class Saboteur implements AutoCloseable {

    private static final String KILL = """
            select count(pg_terminate_backend(pid)) from (
                select pid from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
                    and state in ('active', 'idle in transaction')
                order by random() limit 1
            ) victim""";

    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger killed = new AtomicInteger();

    Saboteur(int everyMilliseconds) {
        threads.scheduleWithFixedDelay(this::kill, 0, everyMilliseconds, TimeUnit.MILLISECONDS);
    }

    int killed() {
        return killed.get();
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(KILL)) {
            rows.next();
            killed.addAndGet(rows.getInt(1));
        } catch (SQLException tooMany) {
            // no connection is free for it just now: the next turn will do
        }
    }
}
