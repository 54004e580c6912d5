package khrongkan.participants.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Change;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.cluster.domain.Cluster;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.Few;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.query.Listing;

/** What callers can do with clusters; each method is one transaction. */
@ApplicationScoped
@Transactional
class Clusters {

    private static final Listing<ClusterEntity> BY_NAME =
            new Listing<>(ClusterEntity.class, "r.nameKey", ClusterEntity::nameKey, name -> name);

    private final EntityManager rows;
    private final Changes changes;
    private final ChangeLog log;
    private final Clock clock;

    Clusters(EntityManager rows, Changes changes, ChangeLog log, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** Enters a cluster. */
    ClusterEntity add(Caller caller, Cluster.Draft draft) {
        var content = read(draft);
        var row = new ClusterEntity(caller.office(), clock.instant(), content);
        rows.persist(row);
        changes.write(Action.CREATE, Subject.CLUSTER, row.id(), row.office(), null, content);
        rows.flush();
        return row;
    }

    /** Replaces what is said of a cluster; the same again changes nothing. */
    ClusterEntity replace(Caller caller, UUID id, long known, Cluster.Draft draft) {
        var row = writable(caller, id);
        Preconditions.require(known, row.version());
        var before = row.content();
        var after = read(draft);
        if (!after.equals(before)) {
            row.change(after, clock.instant());
            changes.write(Action.UPDATE, Subject.CLUSTER, id, row.office(), before, after);
            rows.flush();
        }
        return row;
    }

    /** One cluster that the caller may read. */
    ClusterEntity find(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(ClusterEntity.class, id))
                .filter(found -> caller.mayRead(found.office()))
                .orElseThrow(Refusal::notFound);
    }

    /** One cluster that the caller may change, members and links included, and nobody else meanwhile. */
    ClusterEntity writable(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(ClusterEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound);
    }

    /** The clusters that the caller may read, by name. */
    Page<ClusterEntity> list(Caller caller, ListFilter filter, PageQuery page) {
        var office = caller.readableOffice();
        var conditions = new Conditions()
                .andIfGiven("r.office = :office", "office", office.orElse(null))
                .andIfGiven("r.id in :few", "few", Few.ids(rows, "ClusterName", "r.nameKey", filter.part(), office))
                .andContains("part", filter.part(), "r.nameKey");
        return BY_NAME.page(rows, conditions, log.of("cluster", office, page), page);
    }

    /** Everything that was changed of a cluster, its members and its links. */
    Page<Change> history(Caller caller, UUID id, PageQuery page) {
        find(caller, id);
        return changes.of(id, page);
    }

    private static Cluster read(Cluster.Draft draft) {
        var faults = new Faults();
        var content = Cluster.read(draft, faults);
        faults.refuseIfAny();
        return content;
    }
}
