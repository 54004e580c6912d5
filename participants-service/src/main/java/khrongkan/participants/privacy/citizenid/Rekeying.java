package khrongkan.participants.privacy.citizenid;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Puts numbers under an old key under the first one, until no number needs the old key any more. */
@ApplicationScoped
class Rekeying {

    private static final int BATCH = 200;

    private final EntityManager rows;
    private final Safe safe;

    Rekeying(EntityManager rows, Safe safe) {
        this.rows = rows;
        this.safe = safe;
    }

    @Scheduled(
            every = "{khrongkan.privacy.rekey-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int all = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(this::batch);
            all += batch;
        } while (batch == BATCH);
        if (all > 0) {
            Log.infof("%d citizen IDs were put under the first key", all);
        }
    }

    /** Several instances share the work: what one holds, the others skip. */
    private int batch() {
        var old = old();
        for (var id : old) {
            var row = rows.find(CitizenIdEntity.class, id);
            row.keep(safe.seal(id, row.office(), safe.open(id, row.cipher())));
        }
        rows.flush();
        rows.clear();
        return old.size();
    }

    private List<UUID> old() {
        List<?> found = rows.createNativeQuery("""
                        select person_id from citizen_id where cipher_key <> :cipher or index_key <> :index
                        limit :batch for update skip locked""", UUID.class)
                .setParameter("cipher", safe.firstCipherKey())
                .setParameter("index", safe.firstIndexKey())
                .setParameter("batch", BATCH)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
