package khrongkan.participants.seminar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.param.CommonEra;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.Few;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.query.Listing;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.seminar.domain.Seminar;
import org.hibernate.Session;

/** All seminars. Speaks the domain outwards and rows inwards. */
@ApplicationScoped
public class Seminars {

    private static final Listing<SeminarEntity> BY_DAY = new Listing<>(
            SeminarEntity.class, "r.startsOn", row -> row.startsOn().toString(), CommonEra::date);

    private final Session rows;
    private final ChangeLog log;
    private final Clock clock;

    Seminars(Session rows, ChangeLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Plans a seminar. */
    public StoredSeminar add(String office, Seminar content) {
        var row = new SeminarEntity(office, clock.instant(), content);
        rows.persist(row);
        rows.flush();
        return row.stored();
    }

    /** Replaces the plan of a seminar that {@link #locked} gave. */
    public StoredSeminar replace(UUID id, Seminar content, int placesTaken) {
        var row = rows.getReference(SeminarEntity.class, id);
        row.change(content, placesTaken, clock.instant());
        rows.flush();
        return row.stored();
    }

    /**
     * Notes that the list of a seminar that {@link #locked} gave has changed and that so many more places are taken.
     *
     * @return the seminar with the new state of its list
     */
    public StoredSeminar listChanged(UUID id, int morePlaces) {
        var row = rows.getReference(SeminarEntity.class, id);
        row.listChanged(morePlaces);
        return row.stored();
    }

    /** Notes that so many more places are taken, in a list whose change is noted already. */
    public void morePlaces(UUID id, int more) {
        rows.getReference(SeminarEntity.class, id).morePlaces(more);
    }

    /** The number of the next to arrive at a seminar that {@link #locked} gave: the order of its waiting list. */
    public long arrival(UUID id) {
        return rows.getReference(SeminarEntity.class, id).arrival();
    }

    /** How many heads of these roles hold a place. */
    public int holding(UUID id, Collection<AttendeeRole> roles) {
        return rows.createNativeQuery(
                        "select count(*) from registration where seminar_id = :id and role in (:roles)"
                                + " and state not in ('WAITING', 'DECLINED', 'WITHDRAWN')",
                        Integer.class)
                .setParameter("id", id)
                .setParameterList("roles", roles.stream().map(Enum::name).toList())
                .getSingleResult();
    }

    /** The custom fields that somebody on the list has answered. */
    public List<String> answeredFields(UUID id) {
        return rows.createNativeQuery(
                        "select distinct jsonb_object_keys(answers) from registration where seminar_id = :id",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Notes that the lists change on which these organisations stand; in one order, so that no two wait in a ring. */
    public void listsChangedOf(Collection<UUID> organizations) {
        rows.createNativeMutationQuery("""
                update seminar set list_revision = list_revision + 1 where id in (
                    select id from seminar where id in (
                        select seminar_id from registration where organization_id in (:organizations))
                    order by id for no key update)""")
                .setParameterList("organizations", organizations)
                .executeUpdate();
        rows.createNativeQuery("select 1 from note_lines_of(:organizations)", Integer.class)
                .setParameter("organizations", organizations.toArray(UUID[]::new))
                .getResultList();
    }

    /** The seminars on whose lists these organisations stand, with the state of each list. */
    public List<StoredSeminar> withAnyOf(Collection<UUID> organizations) {
        return rows
                .createQuery(
                        "from SeminarEntity s where s.id in (select r.seminarId from RegistrationEntity r"
                                + " where r.organizationId in (:organizations)) order by s.id",
                        SeminarEntity.class)
                .setParameterList("organizations", organizations)
                .getResultList()
                .stream()
                .map(SeminarEntity::stored)
                .toList();
    }

    /** One seminar of whatever office. */
    public Optional<StoredSeminar> find(UUID id) {
        return Optional.ofNullable(rows.find(SeminarEntity.class, id)).map(SeminarEntity::stored);
    }

    /** One seminar, which nobody else changes until the transaction ends: places are given one after another. */
    public Optional<StoredSeminar> locked(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One seminar, whose list stays as it is until the transaction ends. */
    public Optional<StoredSeminar> still(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The groups that somebody on the list stands in. */
    public List<String> usedGroups(UUID id) {
        return rows.createNativeQuery(
                        "select distinct group_code from registration where seminar_id = :id and group_code is not null",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** One page of the seminars of an office, or of all offices, by day. */
    public Page<StoredSeminar> list(Optional<String> office, ListFilter filter, PageQuery page) {
        var conditions = new Conditions()
                .andIfGiven("r.office = :office", "office", office.orElse(null))
                .andIfGiven("r.id in :few", "few", Few.ids(rows, "SeminarTitle", "r.titleKey", filter.part(), office))
                .andContains("part", filter.part(), "r.titleKey");
        return BY_DAY.page(rows, conditions, log.of("seminar", office, page), page)
                .map(SeminarEntity::stored);
    }

    private Optional<StoredSeminar> locked(UUID id, LockModeType lock) {
        return Optional.ofNullable(rows.find(SeminarEntity.class, id, lock)).map(SeminarEntity::stored);
    }
}
