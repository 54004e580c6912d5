package khrongkan.participants.imports.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import khrongkan.participants.change.Subject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All files that came in lately. */
@ApplicationScoped
public class ImportRuns {

    private final EntityManager rows;
    private final Clock clock;
    private final Duration kept;

    ImportRuns(
            EntityManager rows, Clock clock, @ConfigProperty(name = "khrongkan.imports.reports-kept") Duration kept) {
        this.rows = rows;
        this.clock = clock;
        this.kept = kept;
    }

    /** Keeps a run. */
    public void add(ImportRun run) {
        rows.persist(new ImportRunEntity(run, clock.instant()));
        rows.flush();
    }

    /** The office whose run this is, if it is one of this subject. */
    @Transactional
    public Optional<String> office(UUID id, Subject subject) {
        return Optional.ofNullable(rows.find(ImportRunEntity.class, id))
                .filter(run -> run.subject() == subject)
                .map(ImportRunEntity::office);
    }

    @Scheduled(every = "1h", delayed = "7m")
    @Transactional
    void forgetOld() {
        rows.createQuery("delete from ImportRunEntity r where r.at < :before")
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }
}
