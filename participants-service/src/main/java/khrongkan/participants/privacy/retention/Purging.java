package khrongkan.participants.privacy.retention;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

/**
 * Purges what was kept long enough. Each field has its statement under {@code purge/}: it takes a batch that no other
 * instance holds, empties it, empties it in the book of changes too, and records that it did.
 */
@ApplicationScoped
class Purging {

    private static final int BATCH = 500;

    private final EntityManager rows;
    private final Clock clock;

    Purging(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(
            every = "{khrongkan.privacy.purge-every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var field : RetainedField.values()) {
            int batches = purge(field);
            if (batches > 0) {
                Log.infof("Purged %s in %d steps", field, batches);
            }
        }
    }

    private int purge(RetainedField field) {
        var statement = statement(field);
        int steps = 0;
        while (QuarkusTransaction.requiringNew().call(() -> batch(statement)) > 0) {
            steps++;
        }
        return steps;
    }

    private int batch(String statement) {
        return rows.createNativeQuery(statement)
                .setParameter("now", clock.instant())
                .setParameter("batch", BATCH)
                .executeUpdate();
    }

    private static String statement(RetainedField field) {
        var name = "/purge/" + field.name().toLowerCase(Locale.ROOT) + ".sql";
        try (InputStream file = Purging.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
