package khrongkan.participants.imports.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.domain.Mode;
import khrongkan.participants.imports.domain.Verdict;

/** One file that came in: who sent it, and what became of it. */
@Entity
@Table(name = "import_run")
@SuppressWarnings("UnusedVariable") // read by queries
class ImportRunEntity {

    @Id
    private UUID id;

    private String office;
    private String actor;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String digest;
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private boolean applied;
    private int rows;
    private int created;
    private int updated;
    private int refused;

    protected ImportRunEntity() {}

    ImportRunEntity(ImportRun run, Instant at) {
        id = run.id();
        office = run.office();
        actor = run.actor();
        this.at = at;
        subject = run.subject();
        digest = run.digest();
        dryRun = run.dryRun();
        mode = run.mode();
        applied = run.applied();
        count(run.counts());
    }

    private void count(Map<Verdict, Integer> counts) {
        rows = counts.values().stream().mapToInt(Integer::intValue).sum();
        created = counts.getOrDefault(Verdict.CREATE, 0);
        updated = counts.getOrDefault(Verdict.UPDATE, 0);
        refused = counts.getOrDefault(Verdict.REFUSED, 0);
    }

    String office() {
        return office;
    }

    Subject subject() {
        return subject;
    }
}
