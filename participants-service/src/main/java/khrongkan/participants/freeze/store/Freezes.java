package khrongkan.participants.freeze.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.freeze.domain.Freeze;
import khrongkan.participants.query.Conditions;
import org.hibernate.Session;

/** All freezes and the lists they keep. Speaks the domain outwards and rows inwards. */
@ApplicationScoped
public class Freezes {

    private final Session rows;
    private final ChangeLog log;
    private final Clock clock;

    Freezes(Session rows, ChangeLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** A freeze, which nobody else moves until the transaction ends. */
    public Optional<StoredFreeze> locked(FreezeKey key) {
        return Optional.ofNullable(rows.find(FreezeEntity.class, key, LockModeType.PESSIMISTIC_WRITE))
                .map(FreezeEntity::stored);
    }

    /** Puts a freeze in the place of the former one of its key. */
    public void put(Freeze freeze, String office) {
        var key = new FreezeKey(freeze.proposalId(), freeze.revision());
        var found = Optional.ofNullable(rows.find(FreezeEntity.class, key));
        var row = found.orElseGet(() -> new FreezeEntity(key));
        row.take(freeze, office);
        if (found.isEmpty()) {
            rows.persist(row);
        }
        rows.flush();
    }

    /** Keeps a list as it is, unless this state of it is kept already. */
    public void keep(UUID seminar, int number, Supplier<String> content) {
        var key = new ListRevisionKey(seminar, number);
        var found = Optional.ofNullable(rows.find(ListRevisionEntity.class, key));
        var row = found.orElseGet(() -> new ListRevisionEntity(key, clock.instant(), null, "[]"));
        if (!row.isFrozen()) {
            row.freeze(content.get());
        }
        if (found.isEmpty()) {
            rows.persist(row);
        }
        rows.flush();
    }

    /** Notes what changed a list to a new state, if it was ever kept: who signed it must be able to see that. */
    public void note(UUID seminar, int number, String actor, Supplier<String> changes) {
        var kept = rows.createQuery(
                        "select 1 from ListRevisionEntity k where k.key.seminarId = :seminar", Integer.class)
                .setParameter("seminar", seminar)
                .setMaxResults(1)
                .getResultList();
        if (!kept.isEmpty()) {
            var key = new ListRevisionKey(seminar, number);
            rows.persist(new ListRevisionEntity(key, clock.instant(), actor, changes.get()));
        }
    }

    /** A list as it was kept. */
    public Optional<KeptList> kept(UUID seminar, int number) {
        return Optional.ofNullable(rows.find(ListRevisionEntity.class, new ListRevisionKey(seminar, number)))
                .map(ListRevisionEntity::kept);
    }

    /** One page of the kept states of a list, from the first on, or of those that were changed. */
    public Page<KeptList> kept(UUID seminar, PageQuery page) {
        var conditions = new Conditions().and("k.key.seminarId = :seminar", "seminar", seminar);
        return log.within("list-revision", seminar, page)
                .map(changed -> {
                    conditions.and("k.key.number in :changed", "changed", changed.numbers());
                    return changed.page(lists(conditions, page), KeptList::number);
                })
                .orElseGet(() -> {
                    page.after(1)
                            .ifPresent(place -> conditions.and(
                                    "k.key.number > :after", "after", PageQuery.read(place.get(0), Integer::valueOf)));
                    return Page.of(lists(conditions, page), page, list -> List.of(String.valueOf(list.number())));
                });
    }

    private List<KeptList> lists(Conditions conditions, PageQuery page) {
        return conditions
                .first(rows, ListRevisionEntity.class, "from ListRevisionEntity k", "k.key.number", page.fetch())
                .stream()
                .map(ListRevisionEntity::kept)
                .toList();
    }
}
