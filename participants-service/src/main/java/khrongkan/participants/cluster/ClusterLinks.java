package khrongkan.participants.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.cluster.domain.Link;
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.seminar.store.Seminars;
import org.jspecify.annotations.Nullable;

/** What callers can do with the links between members; each method is one transaction under the cluster's lock. */
@ApplicationScoped
@Transactional
class ClusterLinks {

    private static final String ALL = "from ClusterLinkEntity r";
    private static final Arrivals<ClusterLinkEntity> LIST =
            new Arrivals<>(ClusterLinkEntity.class, ClusterLinkEntity::id);

    /** A link holds no longer than both its ends belong to the cluster. */
    private static final String MEMBER_ON_DAY = """
            exists (select 1 from ClusterMemberEntity m
                    where m.clusterId = r.clusterId and m.organizationId = r.%s
                      and (m.startsOn is null or m.startsOn <= :day) and (m.endsOn is null or m.endsOn >= :day))""";

    private final EntityManager rows;
    private final Clusters clusters;
    private final Seminars seminars;
    private final Changes changes;
    private final ChangeLog log;
    private final Clock clock;

    ClusterLinks(
            EntityManager rows, Clusters clusters, Seminars seminars, Changes changes, ChangeLog log, Clock clock) {
        this.rows = rows;
        this.clusters = clusters;
        this.seminars = seminars;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** What the book of changes of a cluster keeps of a link. */
    record Noted(UUID id, Link link) {}

    /** Notes a link between two members. */
    ClusterLinkEntity add(Caller caller, UUID clusterId, Link.Draft draft) {
        var cluster = clusters.writable(caller, clusterId);
        var content = read(cluster.office(), draft);
        var row = new ClusterLinkEntity(cluster.office(), clock.instant(), clusterId, content);
        check(row, content);
        rows.persist(row);
        note(Action.CREATE, row, null, content);
        return row;
    }

    /** Replaces a link, to end it among others; the same again changes nothing. */
    ClusterLinkEntity replace(Caller caller, UUID clusterId, UUID id, long known, Link.Draft draft) {
        var cluster = clusters.writable(caller, clusterId);
        var row = find(clusterId, id);
        Preconditions.require(known, row.version());
        var before = row.content();
        var after = read(cluster.office(), draft);
        if (!after.equals(before)) {
            check(row, after);
            row.change(after, clock.instant());
            note(Action.UPDATE, row, before, after);
        }
        return row;
    }

    /** Takes out what was entered by mistake; a link that ended is ended by its last day. */
    void remove(Caller caller, UUID clusterId, UUID id, long known) {
        clusters.writable(caller, clusterId);
        var row = find(clusterId, id);
        Preconditions.require(known, row.version());
        rows.remove(row);
        note(Action.DELETE, row, row.content(), null);
    }

    /** One link of a cluster that the caller may read. */
    ClusterLinkEntity find(Caller caller, UUID clusterId, UUID id) {
        clusters.find(caller, clusterId);
        return find(clusterId, id);
    }

    /** The links of a cluster: all there ever were, or those that hold on a day. */
    Page<ClusterLinkEntity> of(Caller caller, UUID clusterId, @Nullable LocalDate on, PageQuery page) {
        clusters.find(caller, clusterId);
        var conditions = new Conditions()
                .and("r.clusterId = :cluster", "cluster", clusterId)
                .andIfGiven("(r.startsOn is null or r.startsOn <= :day)", "day", on)
                .andIfGiven("(r.endsOn is null or r.endsOn >= :day)", "day", on)
                .andIfGiven(MEMBER_ON_DAY.formatted("organizationId"), "day", on)
                .andIfGiven(MEMBER_ON_DAY.formatted("toOrganizationId"), "day", on);
        return LIST.page(rows, conditions, log.within("cluster-link", clusterId, page), page);
    }

    private ClusterLinkEntity find(UUID clusterId, UUID id) {
        return Optional.ofNullable(rows.find(ClusterLinkEntity.class, id))
                .filter(found -> found.clusterId().equals(clusterId))
                .orElseThrow(Refusal::notFound);
    }

    private void note(Action action, ClusterLinkEntity row, @Nullable Link before, @Nullable Link after) {
        changes.write(
                action,
                Subject.CLUSTER_LINK,
                row.clusterId(),
                row.office(),
                before == null ? null : new Noted(row.id(), before),
                after == null ? null : new Noted(row.id(), after));
        rows.flush();
    }

    private Link read(String office, Link.Draft draft) {
        var faults = new Faults();
        var content = Link.read(draft, faults);
        var seminar = content.source().seminarId();
        if (seminar != null
                && seminars.find(seminar)
                        .filter(found -> found.office().equals(office))
                        .isEmpty()) {
            faults.in("source").add("seminarId", "unknown-seminar");
        }
        faults.refuseIfAny();
        return content;
    }

    private void check(ClusterLinkEntity own, Link content) {
        requireMember(own.clusterId(), content.organizationId(), content);
        requireMember(own.clusterId(), content.toOrganizationId(), content);
        new Conditions()
                        .and("r.clusterId = :cluster", "cluster", own.clusterId())
                        .and("r.organizationId = :organization", "organization", content.organizationId())
                        .and("r.id <> :own", "own", own.id())
                        .first(rows, ClusterLinkEntity.class, ALL, "r.id", Integer.MAX_VALUE)
                        .stream()
                        .filter(other -> other.content().repeats(content))
                        .findFirst()
                        .ifPresent(other -> {
                            throw Refusal.conflict("cluster-link-overlaps", Map.of("link", other.id()));
                        });
    }

    private void requireMember(UUID clusterId, UUID organizationId, Link link) {
        var memberships = new Conditions()
                .and("m.clusterId = :cluster", "cluster", clusterId)
                .and("m.organizationId = :organization", "organization", organizationId)
                .first(rows, ClusterMemberEntity.class, "from ClusterMemberEntity m", "m.id", Integer.MAX_VALUE);
        if (memberships.stream().noneMatch(row -> row.content().time().overlaps(link.time()))) {
            throw Refusal.conflict("link-outside-cluster", Map.of("organization", organizationId));
        }
    }
}
