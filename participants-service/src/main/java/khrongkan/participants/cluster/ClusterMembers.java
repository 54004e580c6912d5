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
import khrongkan.participants.cluster.domain.Member;
import khrongkan.participants.organization.OrganizationRegistry;
import khrongkan.participants.organization.store.Organizations;
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;
import org.jspecify.annotations.Nullable;

/** What callers can do with the members of clusters; each method is one transaction under the cluster's lock. */
@ApplicationScoped
@Transactional
class ClusterMembers {

    private static final String ALL = "from ClusterMemberEntity r";
    private static final Arrivals<ClusterMemberEntity> LIST =
            new Arrivals<>(ClusterMemberEntity.class, ClusterMemberEntity::id);

    private final EntityManager rows;
    private final Clusters clusters;
    private final Organizations organizations;
    private final OrganizationRegistry registry;
    private final Changes changes;
    private final ChangeLog log;
    private final Clock clock;

    ClusterMembers(
            EntityManager rows,
            Clusters clusters,
            Organizations organizations,
            OrganizationRegistry registry,
            Changes changes,
            ChangeLog log,
            Clock clock) {
        this.rows = rows;
        this.clusters = clusters;
        this.organizations = organizations;
        this.registry = registry;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** What the book of changes of a cluster keeps of a member. */
    record Noted(UUID id, Member member) {}

    /** Notes that an organisation belongs to a cluster. */
    ClusterMemberEntity add(Caller caller, UUID clusterId, Member.Draft draft) {
        var cluster = clusters.writable(caller, clusterId);
        var content = read(cluster.office(), draft);
        var row = new ClusterMemberEntity(cluster.office(), clock.instant(), clusterId, content);
        refuseOverlap(row, content);
        rows.persist(row);
        note(Action.CREATE, row, null, content);
        return row;
    }

    /** Replaces a membership, to end it among others; the same again changes nothing. */
    ClusterMemberEntity replace(Caller caller, UUID clusterId, UUID id, long known, Member.Draft draft) {
        var cluster = clusters.writable(caller, clusterId);
        var row = find(clusterId, id);
        Preconditions.require(known, row.version());
        var before = row.content();
        var after = read(cluster.office(), draft);
        if (!after.equals(before)) {
            refuseOverlap(row, after);
            row.change(after, clock.instant());
            note(Action.UPDATE, row, before, after);
        }
        return row;
    }

    /** Takes out what was entered by mistake; a membership that ended is ended by its last day. */
    void remove(Caller caller, UUID clusterId, UUID id, long known) {
        clusters.writable(caller, clusterId);
        var row = find(clusterId, id);
        Preconditions.require(known, row.version());
        rows.remove(row);
        note(Action.DELETE, row, row.content(), null);
    }

    /** One member of a cluster that the caller may read. */
    ClusterMemberEntity find(Caller caller, UUID clusterId, UUID id) {
        clusters.find(caller, clusterId);
        return find(clusterId, id);
    }

    /** The members of a cluster: all there ever were, or those of a day. */
    Page<ClusterMemberEntity> of(Caller caller, UUID clusterId, @Nullable LocalDate on, PageQuery page) {
        clusters.find(caller, clusterId);
        var conditions = during(on).and("r.clusterId = :cluster", "cluster", clusterId);
        return LIST.page(rows, conditions, log.within("cluster-member", clusterId, page), page);
    }

    /** The clusters that an organisation belongs or belonged to. */
    Page<ClusterMemberEntity> ofOrganization(
            Caller caller, UUID organizationId, @Nullable LocalDate on, PageQuery page) {
        registry.find(caller, organizationId);
        var conditions = during(on).and("r.organizationId = :organization", "organization", organizationId);
        return LIST.page(rows, conditions, log.within("organization-cluster", organizationId, page), page);
    }

    private static Conditions during(@Nullable LocalDate day) {
        return new Conditions()
                .andIfGiven("(r.startsOn is null or r.startsOn <= :day)", "day", day)
                .andIfGiven("(r.endsOn is null or r.endsOn >= :day)", "day", day);
    }

    private ClusterMemberEntity find(UUID clusterId, UUID id) {
        return Optional.ofNullable(rows.find(ClusterMemberEntity.class, id))
                .filter(found -> found.clusterId().equals(clusterId))
                .orElseThrow(Refusal::notFound);
    }

    private void note(Action action, ClusterMemberEntity row, @Nullable Member before, @Nullable Member after) {
        changes.write(
                action,
                Subject.CLUSTER_MEMBER,
                row.clusterId(),
                row.office(),
                before == null ? null : new Noted(row.id(), before),
                after == null ? null : new Noted(row.id(), after));
        rows.flush();
    }

    private Member read(String office, Member.Draft draft) {
        var faults = new Faults();
        var content = Member.read(draft, faults);
        var known = organizations
                .find(content.organizationId())
                .filter(found -> found.office().equals(office));
        if (draft.organizationId() != null && known.isEmpty()) {
            faults.add("organizationId", "unknown-organization");
        }
        faults.refuseIfAny();
        return content;
    }

    private void refuseOverlap(ClusterMemberEntity own, Member content) {
        new Conditions()
                        .and("r.clusterId = :cluster", "cluster", own.clusterId())
                        .and("r.organizationId = :organization", "organization", content.organizationId())
                        .and("r.id <> :own", "own", own.id())
                        .first(rows, ClusterMemberEntity.class, ALL, "r.id", Integer.MAX_VALUE)
                        .stream()
                        .filter(other -> other.content().time().overlaps(content.time()))
                        .findFirst()
                        .ifPresent(other -> {
                            throw Refusal.conflict("cluster-member-overlaps", Map.of("member", other.id()));
                        });
    }
}
