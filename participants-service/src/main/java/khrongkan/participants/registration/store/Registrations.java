package khrongkan.participants.registration.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Constraints;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Head;
import khrongkan.participants.registration.domain.Registration;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All registrations. Speaks the domain outwards and rows inwards. Who changes them holds the seminar's lock. */
@ApplicationScoped
public class Registrations {

    private static final String WITH_NAME =
            "select r, o.name from RegistrationEntity r join OrganizationEntity o on o.id = r.organizationId";

    private final Session rows;
    private final Clock clock;

    Registrations(Session rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Registers a head of an organisation of this name. */
    public StoredRegistration add(String office, UUID seminar, Registration content, String organizationName) {
        var row = new RegistrationEntity(office, clock.instant(), seminar, content);
        refuseTwice(row.id(), seminar, content);
        rows.persist(row);
        flush();
        return row.stored(organizationName);
    }

    /** Replaces a registration that {@link #find} gave. */
    public StoredRegistration replace(UUID id, Registration content, String organizationName) {
        var row = rows.getReference(RegistrationEntity.class, id);
        refuseTwice(id, row.stored(organizationName).seminarId(), content);
        row.change(content, clock.instant());
        flush();
        return row.stored(organizationName);
    }

    /** Enters a registration of a file; {@link #flush} then writes all of them together. */
    public UUID enter(String office, UUID seminar, Registration content) {
        var row = new RegistrationEntity(office, clock.instant(), seminar, content);
        rows.persist(row);
        return row.id();
    }

    /** Changes a registration that {@link #all} gave; {@link #flush} then writes all of them together. */
    public void update(UUID id, Registration content) {
        rows.getReference(RegistrationEntity.class, id).change(content, clock.instant());
    }

    /** Takes a registration off the list. */
    public void remove(UUID id) {
        rows.remove(rows.getReference(RegistrationEntity.class, id));
        rows.flush();
    }

    /** One registration of this seminar. */
    public Optional<StoredRegistration> find(UUID seminar, UUID id) {
        var conditions = of(seminar).and("r.id = :id", "id", id);
        return stored(conditions, "r.id", 1).stream().findFirst();
    }

    /** The whole list of a seminar, in the order of arrival. */
    public List<StoredRegistration> all(UUID seminar) {
        return stored(of(seminar), "r.id", Integer.MAX_VALUE);
    }

    /** What counts of the list of a seminar. */
    public List<Head> heads(UUID seminar) {
        return of(seminar)
                .first(
                        rows,
                        Object[].class,
                        "select r.organizationId, r.role, r.groupCode, r.personKey from RegistrationEntity r",
                        "r.id",
                        Integer.MAX_VALUE)
                .stream()
                .map(Registrations::head)
                .toList();
    }

    /** One page of the list of a seminar, in the order of arrival, or of change where changes are asked for. */
    public Page<StoredRegistration> list(
            UUID seminar, @Nullable AttendeeRole role, @Nullable String group, ListFilter filter, PageQuery page) {
        var conditions = of(seminar)
                .andIfGiven("r.role = :role", "role", role)
                .andIfGiven("r.groupCode = :group", "group", group)
                .andContains("part", filter.part(), "o.nameKey", "r.personKey");
        var since = filter.instant();
        return since == null
                ? byArrival(conditions, page)
                : byChange(conditions.and("r.changedAt >= :since", "since", since), page);
    }

    private Page<StoredRegistration> byArrival(Conditions conditions, PageQuery page) {
        page.after(1)
                .ifPresent(place ->
                        conditions.and("r.id > :after", "after", PageQuery.read(place.get(0), UUID::fromString)));
        return Page.of(
                stored(conditions, "r.id", page.fetch()),
                page,
                row -> List.of(row.id().toString()));
    }

    private Page<StoredRegistration> byChange(Conditions conditions, PageQuery page) {
        page.after(2)
                .ifPresent(place -> conditions.after(
                        "r.changedAt",
                        PageQuery.read(place.get(0), Instant::parse),
                        "r.id",
                        PageQuery.read(place.get(1), UUID::fromString)));
        return Page.of(
                stored(conditions, "r.changedAt, r.id", page.fetch()),
                page,
                row -> List.of(row.changedAt().toString(), row.id().toString()));
    }

    private List<StoredRegistration> stored(Conditions conditions, String order, int count) {
        return conditions.first(rows, Object[].class, WITH_NAME, order, count).stream()
                .map(row -> ((RegistrationEntity) row[0]).stored((String) row[1]))
                .toList();
    }

    private void refuseTwice(UUID own, UUID seminar, Registration content) {
        var same = of(seminar)
                .and("r.id <> :own", "own", own)
                .and("r.organizationId = :organization", "organization", content.organizationId())
                .and("r.role = :role", "role", content.role())
                .and("r.personKey = :person", "person", content.personKey())
                .first(rows, UUID.class, "select r.id from RegistrationEntity r", "r.id", 1);
        if (!same.isEmpty()) {
            throw Refusal.conflict("already-registered", Map.of("role", content.role()));
        }
    }

    /** Writes to the database what was entered and changed. */
    public void flush() {
        Constraints.flush(rows, "already_registered", "already-registered", Map.of("role", ""));
    }

    private static Conditions of(UUID seminar) {
        return new Conditions().and("r.seminarId = :seminar", "seminar", seminar);
    }

    private static Head head(Object[] row) {
        return new Head((UUID) row[0], (AttendeeRole) row[1], (String) row[2], !((String) row[3]).isEmpty());
    }
}
