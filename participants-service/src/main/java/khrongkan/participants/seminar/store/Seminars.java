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
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.query.Listing;
import khrongkan.participants.seminar.domain.Seminar;
import org.hibernate.Session;

/** All seminars. Speaks the domain outwards and rows inwards. */
@ApplicationScoped
public class Seminars {

    private static final Listing<SeminarEntity> BY_DAY = new Listing<>(
            SeminarEntity.class, "r.startsOn", row -> row.startsOn().toString(), CommonEra::date);

    private final Session rows;
    private final Clock clock;

    Seminars(Session rows, Clock clock) {
        this.rows = rows;
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
    public StoredSeminar replace(UUID id, Seminar content) {
        var row = rows.getReference(SeminarEntity.class, id);
        row.change(content, clock.instant());
        rows.flush();
        return row.stored();
    }

    /** Notes that the list of a seminar that {@link #locked} gave has changed and got longer by so many heads. */
    public void listChanged(UUID id, int moreHeads) {
        rows.getReference(SeminarEntity.class, id).listChanged(moreHeads);
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
                .andContains("part", filter.part(), "r.titleKey");
        return BY_DAY.page(rows, conditions, filter, page).map(SeminarEntity::stored);
    }

    private Optional<StoredSeminar> locked(UUID id, LockModeType lock) {
        return Optional.ofNullable(rows.find(SeminarEntity.class, id, lock)).map(SeminarEntity::stored);
    }
}
