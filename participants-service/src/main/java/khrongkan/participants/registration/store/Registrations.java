package khrongkan.participants.registration.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.change.Constraints;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Head;
import khrongkan.participants.registration.domain.Registration;
import khrongkan.participants.registration.domain.RegistrationState;
import khrongkan.participants.registration.domain.Standing;
import khrongkan.participants.seminar.domain.TrainingClass;
import khrongkan.participants.seminar.store.Seminars;
import khrongkan.participants.seminar.store.StoredSeminar;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All registrations. Speaks the domain outwards and rows inwards. Who changes them holds the seminar's lock. */
@ApplicationScoped
public class Registrations {

    private static final String WITH_NAME =
            "select r, o.name from RegistrationEntity r join OrganizationEntity o on o.id = r.organizationId";

    private static final Set<RegistrationState> OUT = states(RegistrationState::isOut);
    private static final Set<RegistrationState> PLACED = states(RegistrationState::holdsPlace);

    private final Session rows;
    private final Seminars seminars;
    private final ChangeLog log;
    private final Clock clock;

    Registrations(Session rows, Seminars seminars, ChangeLog log, Clock clock) {
        this.rows = rows;
        this.seminars = seminars;
        this.log = log;
        this.clock = clock;
    }

    /** Registers a head of an organisation of this name. */
    public StoredRegistration add(
            StoredSeminar seminar, Registration content, Standing standing, String organizationName) {
        var row = new RegistrationEntity(seminar.office(), clock.instant(), seminar.id(), content, standing);
        refuseTwice(row.id(), seminar.id(), content);
        rows.persist(row);
        flush();
        return row.stored(organizationName);
    }

    /** Replaces a registration that {@link #find} gave. */
    public StoredRegistration replace(UUID id, Registration content, Standing standing, String organizationName) {
        var row = rows.getReference(RegistrationEntity.class, id);
        refuseTwice(id, row.stored(organizationName).seminarId(), content);
        row.change(content, clock.instant());
        row.stand(standing, clock.instant());
        flush();
        return row.stored(organizationName);
    }

    /** Writes down what was decided about a registration that {@link #find} gave. */
    public StoredRegistration decide(StoredRegistration before, Registration content, Standing standing) {
        if (!standing.state().isOut()) {
            return replace(before.id(), content, standing, before.organizationName());
        }
        stand(before.id(), standing);
        flush();
        return rows.getReference(RegistrationEntity.class, before.id()).stored(before.organizationName());
    }

    /** Notes how a registration stands now. */
    public void stand(UUID id, Standing standing) {
        rows.getReference(RegistrationEntity.class, id).stand(standing, clock.instant());
    }

    /** The first of those who wait in one of these roles, in the order of their arrival. */
    public List<StoredRegistration> waiting(UUID seminar, Set<AttendeeRole> roles, int count) {
        var conditions = of(seminar)
                .and("r.state = :state", "state", RegistrationState.WAITING)
                .and("r.role in :roles", "roles", roles);
        return stored(conditions, "r.arrival", count);
    }

    /** How many wait for a place. */
    public int countWaiting(UUID seminar) {
        return rows.createQuery(
                        "select count(*) from RegistrationEntity where seminarId = :seminar and state = :state",
                        Long.class)
                .setParameter("seminar", seminar)
                .setParameter("state", RegistrationState.WAITING)
                .getSingleResult()
                .intValue();
    }

    /** Enters a registration of a file; {@link #flush} then writes all of them together. */
    public UUID enter(String office, UUID seminar, Registration content) {
        var standing = Standing.arrived(seminars.arrival(seminar), true, false);
        var row = new RegistrationEntity(office, clock.instant(), seminar, content, standing);
        rows.persist(row);
        return row.id();
    }

    /** Changes a registration that {@link #all} gave; {@link #flush} then writes all of them together. */
    public void update(UUID id, Registration content) {
        rows.getReference(RegistrationEntity.class, id).change(content, clock.instant());
    }

    /** Those of this seminar among some ids, which nobody else changes until the transaction ends. */
    public Map<UUID, StoredRegistration> locked(UUID seminar, Collection<@Nullable UUID> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        rows.createNativeQuery(
                        "select id from registration where seminar_id = :seminar and id in (:ids)"
                                + " order by id for no key update",
                        UUID.class)
                .setParameter("seminar", seminar)
                .setParameterList("ids", wanted)
                .getResultList();
        return some(seminar, wanted);
    }

    /** Those of this seminar among some ids. */
    public Map<UUID, StoredRegistration> some(UUID seminar, Collection<UUID> ids) {
        return stored(of(seminar).and("r.id in :ids", "ids", ids), "r.id", Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(StoredRegistration::id, Function.identity()));
    }

    /** Takes a registration off the list, unless it was scanned: what happened on the day stays. */
    public void remove(UUID id) {
        var scanned = rows.createNativeQuery("select 1 from scan where registration_id = :id limit 1", Integer.class)
                .setParameter("id", id)
                .getResultList();
        if (!scanned.isEmpty()) {
            throw Refusal.conflict("already-scanned", Map.of());
        }
        rows.remove(rows.getReference(RegistrationEntity.class, id));
        rows.flush();
    }

    /** One registration of this seminar. */
    public Optional<StoredRegistration> find(UUID seminar, UUID id) {
        var conditions = of(seminar).and("r.id = :id", "id", id);
        return stored(conditions, "r.id", 1).stream().findFirst();
    }

    /** Who takes part or waits to, in the order of arrival; not who declined or withdrew. */
    public List<StoredRegistration> all(UUID seminar) {
        return stored(of(seminar).and("r.state not in :out", "out", OUT), "r.id", Integer.MAX_VALUE);
    }

    /** Who holds a place of a seminar, in the order of arrival: the list that is sealed. */
    public List<StoredRegistration> onList(UUID seminar) {
        return stored(of(seminar).and("r.state in :placed", "placed", PLACED), "r.id", Integer.MAX_VALUE);
    }

    /** What counts of the list of a seminar. */
    public List<Head> heads(UUID seminar) {
        return of(seminar)
                .and("r.state in :placed", "placed", PLACED)
                .first(
                        rows,
                        Object[].class,
                        "select r.organizationId, r.role, r.groupCode, r.personKey, r.attendeeClass, o.kind"
                                + " from RegistrationEntity r join OrganizationEntity o on o.id = r.organizationId",
                        "r.id",
                        Integer.MAX_VALUE)
                .stream()
                .map(Registrations::head)
                .toList();
    }

    /** One page of the list of a seminar, in the order of arrival, or of those that were changed. */
    public Page<StoredRegistration> list(
            UUID seminar,
            @Nullable AttendeeRole role,
            @Nullable String group,
            @Nullable RegistrationState state,
            ListFilter filter,
            PageQuery page) {
        var conditions = of(seminar)
                .andIfGiven("r.role = :role", "role", role)
                .andIfGiven("r.groupCode = :group", "group", group)
                .andIfGiven("r.state = :state", "state", state)
                .andContains("part", filter.part(), "o.nameKey", "r.personKey");
        return log.within("registration", seminar, page)
                .map(changed ->
                        changed.page(stored(conditions.among(changed), "r.id", page.fetch()), StoredRegistration::id))
                .orElseGet(() -> byArrival(conditions, page));
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

    private List<StoredRegistration> stored(Conditions conditions, String order, int count) {
        return conditions.first(rows, Object[].class, WITH_NAME, order, count).stream()
                .map(row -> ((RegistrationEntity) row[0]).stored((String) row[1]))
                .toList();
    }

    private void refuseTwice(UUID own, UUID seminar, Registration content) {
        var same = of(seminar)
                .and("r.id <> :own", "own", own)
                .and("r.state not in :out", "out", OUT)
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

    private static Set<RegistrationState> states(Predicate<RegistrationState> kind) {
        return Arrays.stream(RegistrationState.values()).filter(kind).collect(Collectors.toUnmodifiableSet());
    }

    private static Conditions of(UUID seminar) {
        return new Conditions().and("r.seminarId = :seminar", "seminar", seminar);
    }

    private static Head head(Object[] row) {
        boolean named = !((String) row[3]).isEmpty();
        return new Head((UUID) row[0], (AttendeeRole) row[1], (String) row[2], named, (TrainingClass) row[4])
                .from((Kind) row[5]);
    }
}
