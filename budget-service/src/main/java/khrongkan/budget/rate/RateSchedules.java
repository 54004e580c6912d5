package khrongkan.budget.rate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.rate.domain.RateBook;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;

/** All rate schedules on file. */
@ApplicationScoped
@Transactional
public class RateSchedules {

    private final Schedules schedules;
    private final Rates rates;
    private final Sql sql;
    private final ChangeLog log;

    RateSchedules(Schedules schedules, Rates rates, Sql sql, ChangeLog log) {
        this.schedules = schedules;
        this.rates = rates;
        this.sql = sql;
        this.log = log;
    }

    /** Which state of rates and policy this is; another number means that something was changed. */
    public long generation() {
        return sql.one("select generation from rulebook", row -> row.getLong(1)).orElseThrow();
    }

    /** Tells every instance that rates or policy were changed, once this transaction is kept. */
    public void turnPage() {
        sql.update("update rulebook set generation = generation + 1");
    }

    /** All rates that hold, to choose from. */
    public RateBook book() {
        return new RateBook(
                schedules.stream("office is null")
                        .map(RateScheduleEntity::toDomain)
                        .toList(),
                rates.stream("supersededAt is null").map(RateEntity::toDomain).toList());
    }

    Page<RateScheduleEntity> page(PageQuery query, Caller caller) {
        return log.ofOfficeAndCountry("rate-schedule", caller.readableOffice(), query)
                .map(changed ->
                        changed.page(schedules.list("regime in ?1", changed.ids()), schedule -> schedule.regime))
                .orElseGet(() -> byRegime(query, caller));
    }

    private Page<RateScheduleEntity> byRegime(PageQuery query, Caller caller) {
        var after = query.after(1).map(place -> place.get(0)).orElse("");
        var office = caller.readableOffice();
        var found = schedules
                .find(
                        "regime > ?1 and (office is null or office = ?2 or ?3 = true) order by regime",
                        after,
                        office.orElse(""),
                        office.isEmpty())
                .page(0, query.fetch())
                .list();
        return Page.of(found, query, schedule -> List.of(schedule.regime));
    }

    RateScheduleEntity one(String regime, Caller caller) {
        return schedules
                .findByIdOptional(regime)
                .filter(schedule -> schedule.office == null || caller.mayRead(schedule.office))
                .orElseThrow(Refusal::notFound);
    }

    /** The rows of a schedule the caller may know of: statutory ones and those of the caller's office. */
    List<RateEntity> ratesOf(String regime, boolean superseded, Caller caller) {
        return rates
                .list("regime = ?1 and (?2 = true or supersededAt is null) order by id", regime, superseded)
                .stream()
                .filter(rate -> rate.office == null || caller.mayRead(rate.office))
                .toList();
    }

    boolean has(String regime) {
        return schedules.findByIdOptional(regime).isPresent();
    }

    void add(RateScheduleEntity schedule, List<RateEntity> rows) {
        schedules.persistAndFlush(schedule);
        rates.persist(rows);
    }

    @ApplicationScoped
    static class Schedules implements PanacheRepositoryBase<RateScheduleEntity, String> {}

    @ApplicationScoped
    static class Rates implements PanacheRepositoryBase<RateEntity, UUID> {}
}
