package khrongkan.approval.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import khrongkan.approval.authority.Posts;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;

/** The deadlines of the offices: the last version counts at once for all that waits, the former ones stay to be read. */
@ApplicationScoped
@Transactional
public class Deadlines {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int LONGEST = 800;

    private final EntityManager rows;
    private final Holidays holidays;
    private final Posts posts;
    private final Callers callers;
    private final Clock clock;
    private final ChangeLog log;

    Deadlines(EntityManager rows, Holidays holidays, Posts posts, Callers callers, Clock clock, ChangeLog log) {
        this.rows = rows;
        this.holidays = holidays;
        this.posts = posts;
        this.callers = callers;
        this.clock = clock;
        this.log = log;
    }

    /** The day it is, where the office is. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** The day of a moment, where the office is. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BANGKOK);
    }

    /** The moment at which a day is over, where the office is. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BANGKOK).toInstant();
    }

    /** The timetable of an office for papers that came since this moment; empty where it has entered no deadlines. */
    public Optional<Timetable> timetable(String office, Instant earliest) {
        return last(office).map(row -> {
            var from = day(earliest);
            var calendar = holidays.workingDays(office, from, today().plusDays(LONGEST));
            return new Timetable(row.toDomain(), row.version(), calendar, today());
        });
    }

    /** The timetable of an office as of today, also for papers that have lain for years. */
    public Optional<Timetable> timetable(String office) {
        return timetable(office, clock.instant().minusSeconds(LONGEST * 86_400L));
    }

    /** The offices that have entered deadlines. */
    public List<String> offices() {
        return rows.createQuery("select distinct office from DeadlinesEntity order by office", String.class)
                .getResultList();
    }

    DeadlinesEntity enter(WriteDeadlines asked) {
        var caller = callers.current();
        var post = asked.escalateTo();
        if (post != null && posts.ofOffice(caller.office(), Set.of(post)).isEmpty()) {
            throw Refusal.invalid("/escalateTo", "no-such-post", Map.of());
        }
        lock(caller.office());
        int version = last(caller.office()).map(DeadlinesEntity::version).orElse(0) + 1;
        var row = new DeadlinesEntity(caller.office(), version, asked.toDomain(), caller.subject(), clock.instant());
        rows.persist(row);
        rows.flush();
        return row;
    }

    DeadlinesEntity readable(UUID id) {
        var row = Optional.ofNullable(rows.find(DeadlinesEntity.class, id)).orElseThrow(Refusal::notFound);
        callers.current().requireRead(row.office());
        return row;
    }

    /** The versions of the caller's office, the newest first. */
    Page<DeadlinesEntity> page(PageQuery page) {
        return log.of("deadlines", Optional.of(callers.current().office()), page)
                .map(changed -> changed.page(
                        rows.createQuery("from DeadlinesEntity where id in :ids", DeadlinesEntity.class)
                                .setParameter("ids", changed.uuids())
                                .getResultList(),
                        DeadlinesEntity::id))
                .orElseGet(() -> newestFirst(page));
    }

    private Page<DeadlinesEntity> newestFirst(PageQuery page) {
        int before = page.after(1)
                .map(place -> PageQuery.read(place.get(0), Integer::valueOf))
                .orElse(Integer.MAX_VALUE);
        var found = rows.createQuery(
                        "from DeadlinesEntity where office = :office and version < :before order by version desc",
                        DeadlinesEntity.class)
                .setParameter("office", callers.current().office())
                .setParameter("before", before)
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(found, page, row -> List.of("" + row.version()));
    }

    private Optional<DeadlinesEntity> last(String office) {
        return rows.createQuery(
                        "from DeadlinesEntity where office = :office order by version desc", DeadlinesEntity.class)
                .setParameter("office", office)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Two who enter deadlines at once enter two versions. */
    private void lock(String office) {
        rows.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('deadlines of ' || :office))")
                .setParameter("office", office)
                .getResultList();
    }
}
