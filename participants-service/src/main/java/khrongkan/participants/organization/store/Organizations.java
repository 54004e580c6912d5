package khrongkan.participants.organization.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.change.Constraints;
import khrongkan.participants.organization.domain.Identifier;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.organization.domain.Organization;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.query.Listing;
import khrongkan.participants.search.NamePart;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;

/** All organisations. Speaks the domain outwards and rows inwards. */
@ApplicationScoped
public class Organizations {

    private static final int ASKED_AT_ONCE = 1000;

    private static final Listing<OrganizationEntity> BY_NAME =
            new Listing<>(OrganizationEntity.class, "r.nameKey", OrganizationEntity::nameKey, name -> name);

    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager rows;
    private final NamePart names;
    private final ChangeLog log;
    private final Clock clock;

    Organizations(EntityManager rows, NamePart names, ChangeLog log, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.log = log;
        this.clock = clock;
    }

    /** Enters an organisation; an identifier that is taken refuses it. */
    public StoredOrganization add(String office, Organization content) {
        var row = new OrganizationEntity(office, clock.instant(), content);
        refuseTaken(row.id(), office, content.identifiers());
        rows.persist(row);
        flush();
        return row.stored();
    }

    /** Replaces what is known of an organisation that {@link #locked} gave. */
    public StoredOrganization replace(UUID id, Organization content) {
        var row = rows.getReference(OrganizationEntity.class, id);
        refuseTaken(id, row.office(), content.identifiers());
        row.change(content, clock.instant());
        flush();
        return row.stored();
    }

    /** One organisation of whatever office, also one that was merged into another one. */
    public Optional<StoredOrganization> any(UUID id) {
        return Optional.ofNullable(rows.find(OrganizationEntity.class, id)).map(OrganizationEntity::stored);
    }

    /** One organisation of whatever office. */
    public Optional<StoredOrganization> find(UUID id) {
        return any(id).filter(found -> found.mergedInto() == null);
    }

    /** One organisation, which nobody else changes until the transaction ends. */
    public Optional<StoredOrganization> locked(UUID id) {
        return Optional.ofNullable(rows.find(OrganizationEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(OrganizationEntity::stored);
    }

    /** One page of the organisations of an office, or of all offices, by name. */
    public Page<StoredOrganization> list(
            Optional<String> office, @Nullable Kind kind, ListFilter filter, PageQuery page) {
        var conditions = new Conditions()
                .andIfGiven("r.office = :office", "office", office.orElse(null))
                .andIfGiven("r.kind = :kind", "kind", kind)
                .and("r.mergedInto is null");
        var changes = log.of("organization", office, page);
        return names.page(BY_NAME, Register.ORGANIZATION, office, conditions, filter, changes, page)
                .map(OrganizationEntity::stored);
    }

    /** The organisations of an office that have one of these names or numbers, asked for in few questions. */
    public Map<UUID, Organization> candidates(String office, Set<String> nameKeys, Set<String> numbers) {
        Map<UUID, Organization> found = new LinkedHashMap<>();
        found.putAll(candidates(
                office, nameKeys, "select o from OrganizationEntity o", "o.mergedInto is null and o.nameKey in :some"));
        found.putAll(candidates(
                office, numbers, "select o from OrganizationEntity o join o.identifiers i", "i.value in :some"));
        return found;
    }

    /** What is known of these organisations, which nobody else changes until the transaction ends if so wished. */
    public Map<UUID, Organization> known(Set<UUID> ids, boolean locked) {
        Map<UUID, Organization> found = new LinkedHashMap<>();
        rows.createQuery("from OrganizationEntity o where o.id in :ids order by o.id", OrganizationEntity.class)
                .setParameter("ids", ids)
                .setLockMode(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultList()
                .forEach(row -> found.put(row.id(), row.toDomain()));
        return found;
    }

    /** Changes an organisation that {@link #known} gave; {@link #flush} then writes all of them together. */
    public void update(UUID id, Organization content) {
        rows.getReference(OrganizationEntity.class, id).change(content, clock.instant());
    }

    /** Writes to the database what was entered and changed. */
    public void flush() {
        Constraints.flush(rows, "identifier_taken", "identifier-taken", Map.of("scheme", "", "value", ""));
    }

    /** Writes what was changed, and gives back the memory of what was read. */
    public void flushAndForget() {
        flush();
        rows.clear();
    }

    private Map<UUID, Organization> candidates(String office, Set<String> keys, String select, String condition) {
        Map<UUID, Organization> found = new LinkedHashMap<>();
        var all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE));
            new Conditions()
                    .and("o.office = :office", "office", office)
                    .and(condition, "some", some)
                    .first(rows, OrganizationEntity.class, select, "o.id", Integer.MAX_VALUE)
                    .forEach(row -> found.put(row.id(), row.toDomain()));
        }
        return found;
    }

    /** Refuses numbers that are taken. */
    public void refuseTaken(String office, Collection<Identifier> identifiers) {
        refuseTaken(NOBODY, office, identifiers);
    }

    private void refuseTaken(UUID own, String office, Collection<Identifier> identifiers) {
        for (var identifier : identifiers) {
            var taken = new Conditions()
                    .and("o.id <> :own", "own", own)
                    .and("i.office = :office", "office", office)
                    .and("i.scheme = :scheme", "scheme", identifier.scheme())
                    .and("i.value = :value", "value", identifier.value())
                    .first(rows, UUID.class, "select o.id from OrganizationEntity o join o.identifiers i", "o.id", 1);
            if (!taken.isEmpty()) {
                throw Refusal.conflict(
                        "identifier-taken", Map.of("scheme", identifier.scheme(), "value", identifier.value()));
            }
        }
    }
}
