package khrongkan.approval.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.approval.calendar.domain.WorkingDays;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The days off of the offices, as they are announced every year. None is shipped: no rule of this code knows them. */
@ApplicationScoped
@Transactional
public class Holidays {

    private static final String BETWEEN =
            "from HolidayEntity where office = :office and day >= :from and day <= :to and day > :after order by day";

    private final EntityManager rows;
    private final Callers callers;
    private final Clock clock;
    private final ChangeLog log;

    Holidays(EntityManager rows, Callers callers, Clock clock, ChangeLog log) {
        this.rows = rows;
        this.callers = callers;
        this.clock = clock;
        this.log = log;
    }

    /** The working days of an office, as far as they are entered for these. */
    public WorkingDays workingDays(String office, LocalDate from, LocalDate to) {
        return new WorkingDays(between(office, from, to, LocalDate.MIN, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(HolidayEntity::day, HolidayEntity::works)));
    }

    /** The days off by name, from one day to another. */
    public Map<LocalDate, String> daysOff(String office, LocalDate from, LocalDate to) {
        return between(office, from, to, LocalDate.MIN, Integer.MAX_VALUE).stream()
                .filter(row -> !row.works())
                .collect(Collectors.toMap(HolidayEntity::day, HolidayEntity::name));
    }

    /** Whether anything is entered for a year. */
    public boolean knows(String office, int year) {
        return !between(office, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), LocalDate.MIN, 1)
                .isEmpty();
    }

    HolidayEntity enter(WriteHoliday asked) {
        var caller = callers.current();
        var row = new HolidayEntity(caller.office(), asked, caller.subject(), clock.instant());
        rows.persist(row);
        flush();
        return row;
    }

    HolidayEntity write(UUID id, long known, WriteHoliday asked) {
        var row = own(id);
        Preconditions.require(known, row.version());
        row.take(asked, callers.current().subject(), clock.instant());
        flush();
        return row;
    }

    void remove(UUID id, long known) {
        var row = own(id);
        Preconditions.require(known, row.version());
        rows.remove(row);
    }

    HolidayEntity readable(UUID id) {
        return Optional.ofNullable(rows.find(HolidayEntity.class, id))
                .filter(row -> callers.current().mayRead(row.office()))
                .orElseThrow(Refusal::notFound);
    }

    private HolidayEntity own(UUID id) {
        return Optional.of(readable(id))
                .filter(row -> row.office().equals(callers.current().office()))
                .orElseThrow(Refusal::notFound);
    }

    /** One page of a year, or of all years. */
    Page<HolidayEntity> page(@Nullable Integer year, PageQuery page) {
        return log.of("holiday", Optional.of(callers.current().office()), page)
                .map(changed -> changed.page(ofYear(year, changed.uuids()), HolidayEntity::id))
                .orElseGet(() -> byDay(year, page));
    }

    private Page<HolidayEntity> byDay(@Nullable Integer year, PageQuery page) {
        var from = year == null ? LocalDate.of(1, 1, 1) : LocalDate.of(year, 1, 1);
        var to = year == null ? LocalDate.of(2400, 12, 31) : LocalDate.of(year, 12, 31);
        var after = page.after(1).map(place -> PageQuery.read(place.get(0), LocalDate::parse));
        var found = between(callers.current().office(), from, to, after.orElse(LocalDate.MIN), page.fetch());
        return Page.of(found, page, row -> List.of(row.day().toString()));
    }

    private List<HolidayEntity> ofYear(@Nullable Integer year, List<UUID> ids) {
        return rows.createQuery("from HolidayEntity where id in :ids", HolidayEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(row -> year == null || row.day().getYear() == year)
                .toList();
    }

    private List<HolidayEntity> between(String office, LocalDate from, LocalDate to, LocalDate after, int most) {
        return rows.createQuery(BETWEEN, HolidayEntity.class)
                .setParameter("office", office)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after.isBefore(from) ? from.minusDays(1) : after)
                .setMaxResults(most)
                .getResultList();
    }

    private void flush() {
        try {
            rows.flush();
        } catch (ConstraintViolationException taken) {
            throw Refusal.conflict("holiday-entered", Map.of());
        }
    }
}
