package khrongkan.participants.person;

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
import khrongkan.participants.organization.OrganizationRegistry;
import khrongkan.participants.organization.store.Organizations;
import khrongkan.participants.person.domain.Membership;
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;
import org.jspecify.annotations.Nullable;

/** What callers can do with memberships; each method is one transaction and changes under the person's lock. */
@ApplicationScoped
@Transactional
class Memberships {

    private static final String ALL = "from MembershipEntity r";
    private static final Arrivals<MembershipEntity> LIST = new Arrivals<>(MembershipEntity.class, MembershipEntity::id);

    private final EntityManager rows;
    private final People people;
    private final Organizations organizations;
    private final OrganizationRegistry registry;
    private final Changes changes;
    private final ChangeLog log;
    private final Clock clock;

    Memberships(
            EntityManager rows,
            People people,
            Organizations organizations,
            OrganizationRegistry registry,
            Changes changes,
            ChangeLog log,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.organizations = organizations;
        this.registry = registry;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** Notes that a person belongs to an organisation. */
    MembershipEntity add(Caller caller, UUID personId, Membership.Draft draft) {
        var person = people.writable(caller, personId);
        var content = read(person.office(), draft);
        var row = new MembershipEntity(person.office(), clock.instant(), personId, content);
        refuseOverlap(row.id(), personId, content);
        rows.persist(row);
        changes.write(Action.CREATE, Subject.MEMBERSHIP, row.id(), row.office(), null, content);
        rows.flush();
        return row;
    }

    /** Replaces a membership, to end it among others; the same again changes nothing. */
    MembershipEntity replace(Caller caller, UUID personId, UUID id, long known, Membership.Draft draft) {
        var person = people.writable(caller, personId);
        var row = find(personId, id);
        Preconditions.require(known, row.version());
        var before = row.content();
        var after = read(person.office(), draft);
        if (!after.equals(before)) {
            refuseOverlap(id, personId, after);
            row.change(after, clock.instant());
            changes.write(Action.UPDATE, Subject.MEMBERSHIP, id, row.office(), before, after);
            rows.flush();
        }
        return row;
    }

    /** One membership that the caller may read. */
    MembershipEntity find(Caller caller, UUID personId, UUID id) {
        people.find(caller, personId);
        return find(personId, id);
    }

    /** The memberships of a person that the caller may read. */
    Page<MembershipEntity> ofPerson(Caller caller, UUID personId, PageQuery page) {
        people.find(caller, personId);
        var conditions = new Conditions().and("r.personId = :person", "person", personId);
        return LIST.page(rows, conditions, log.within("person-membership", personId, page), page);
    }

    /** The memberships in an organisation that the caller may read. */
    Page<MembershipEntity> inOrganization(Caller caller, UUID organizationId, @Nullable LocalDate on, PageQuery page) {
        registry.find(caller, organizationId);
        var conditions = new Conditions()
                .and("r.organizationId = :organization", "organization", organizationId)
                .andIfGiven("(r.startsOn is null or r.startsOn <= :day)", "day", on)
                .andIfGiven("(r.endsOn is null or r.endsOn >= :day)", "day", on);
        return LIST.page(rows, conditions, log.within("organization-membership", organizationId, page), page);
    }

    private MembershipEntity find(UUID personId, UUID id) {
        return Optional.ofNullable(rows.find(MembershipEntity.class, id))
                .filter(found -> found.personId().equals(personId))
                .orElseThrow(Refusal::notFound);
    }

    private Membership read(String office, Membership.Draft draft) {
        var faults = new Faults();
        var content = Membership.read(draft, faults);
        var known = organizations
                .find(content.organizationId())
                .filter(found -> found.office().equals(office));
        if (draft.organizationId() != null && known.isEmpty()) {
            faults.add("organizationId", "unknown-organization");
        }
        faults.refuseIfAny();
        return content;
    }

    private void refuseOverlap(UUID own, UUID personId, Membership content) {
        new Conditions()
                        .and("r.personId = :person", "person", personId)
                        .and("r.organizationId = :organization", "organization", content.organizationId())
                        .and("r.id <> :own", "own", own)
                        .first(rows, MembershipEntity.class, ALL, "r.id", Integer.MAX_VALUE)
                        .stream()
                        .filter(other -> other.content().overlaps(content))
                        .findFirst()
                        .ifPresent(other -> {
                            throw Refusal.conflict("membership-overlaps", Map.of("membership", other.id()));
                        });
    }
}
