package khrongkan.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.duplicate.domain.State;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;

/** What callers can do with possible duplicates; each method is one transaction. */
@ApplicationScoped
@Transactional
class Duplicates {

    private final EntityManager rows;
    private final Merges merges;
    private final TraitRows traits;
    private final Changes changes;
    private final ChangeLog log;
    private final Clock clock;

    Duplicates(EntityManager rows, Merges merges, TraitRows traits, Changes changes, ChangeLog log, Clock clock) {
        this.rows = rows;
        this.merges = merges;
        this.traits = traits;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** The queue that the caller may read, the likeliest first. */
    Page<DuplicateEntity> list(Caller caller, State state, @Nullable Register register, PageQuery page) {
        var office = caller.readableOffice();
        var conditions = new Conditions()
                .andIfGiven("r.office = :office", "office", office.orElse(null))
                .and("r.state = :state", "state", state)
                .andIfGiven("r.register = :register", "register", register);
        return log.of("duplicate", office, page)
                .map(changed -> changed.page(found(conditions.among(changed), page), DuplicateEntity::id))
                .orElseGet(() -> byScore(conditions, page));
    }

    private Page<DuplicateEntity> byScore(Conditions conditions, PageQuery page) {
        page.after(2).ifPresent(place -> {
            BigDecimal score = PageQuery.read(place.get(0), BigDecimal::new);
            UUID id = PageQuery.read(place.get(1), UUID::fromString);
            conditions.and("(r.score < :score or (r.score = :score and r.id > :id))", "score", score, "id", id);
        });
        return Page.of(
                found(conditions, page),
                page,
                row -> List.of(row.score().toString(), row.id().toString()));
    }

    private List<DuplicateEntity> found(Conditions conditions, PageQuery page) {
        return conditions.first(
                rows, DuplicateEntity.class, "from DuplicateEntity r", "r.score desc, r.id", page.fetch());
    }

    /** Two records that the caller may read. */
    DuplicateEntity find(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(DuplicateEntity.class, id))
                .filter(found -> caller.mayRead(found.office()))
                .orElseThrow(Refusal::notFound);
    }

    /** The names of the records of these pairs. */
    Map<UUID, TraitRows.Row> records(Register register, List<DuplicateEntity> pairs) {
        var ids = pairs.stream()
                .filter(pair -> pair.register() == register)
                .flatMap(pair -> pair.pair().both().stream())
                .distinct()
                .toList();
        return traits.of(register, ids);
    }

    /** They are two. */
    DuplicateEntity dismiss(Caller caller, UUID id, String reason) {
        var duplicate = open(caller, id);
        duplicate.decided(State.DISMISSED, reason, clock.instant());
        note(Action.DISMISS, duplicate, Map.of("reason", reason));
        return duplicate;
    }

    /** They are one. */
    DuplicateEntity merge(Caller caller, UUID id, MergeRecords wanted) {
        var duplicate = open(caller, id);
        if (!duplicate.pair().has(wanted.survivor())) {
            throw Refusal.invalid("/survivor", "not-of-the-pair", Map.of());
        }
        merges.merge(duplicate, wanted);
        duplicate.decided(State.MERGED, wanted.reason(), clock.instant());
        note(Action.MERGE, duplicate, wanted);
        return duplicate;
    }

    /** They are two after all. */
    DuplicateEntity undo(Caller caller, UUID id, String reason) {
        var duplicate = writable(caller, id);
        if (duplicate.state() != State.MERGED) {
            throw Refusal.conflict("duplicate-not-merged", Map.of("state", duplicate.state()));
        }
        merges.undo(duplicate);
        duplicate.decided(State.OPEN, reason, clock.instant());
        note(Action.UNDO_MERGE, duplicate, Map.of("reason", reason));
        return duplicate;
    }

    private DuplicateEntity open(Caller caller, UUID id) {
        var duplicate = writable(caller, id);
        if (duplicate.state() != State.OPEN) {
            throw Refusal.conflict("duplicate-decided", Map.of("state", duplicate.state()));
        }
        return duplicate;
    }

    private DuplicateEntity writable(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(DuplicateEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound);
    }

    private void note(Action action, DuplicateEntity duplicate, Object what) {
        changes.write(
                action,
                Subject.DUPLICATE,
                duplicate.id(),
                duplicate.office(),
                Map.of("records", duplicate.pair().both()),
                what);
        rows.flush();
    }
}
