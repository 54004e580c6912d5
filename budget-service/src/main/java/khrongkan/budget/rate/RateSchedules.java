package khrongkan.budget.rate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.rate.domain.RateBook;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;

/** All rate schedules on file. */
@ApplicationScoped
@Transactional
public class RateSchedules {

    private final Schedules schedules;
    private final Rates rates;

    RateSchedules(Schedules schedules, Rates rates) {
        this.schedules = schedules;
        this.rates = rates;
    }

    /** The national rates, to choose from. */
    public RateBook book() {
        return new RateBook(
                schedules.streamAll().map(RateScheduleEntity::toDomain).toList(),
                rates.stream("office is null").map(RateEntity::toDomain).toList());
    }

    Page<RateScheduleEntity> page(PageQuery query) {
        var after = query.after(1).map(place -> place.get(0)).orElse("");
        var found = schedules
                .find("regime > ?1 order by regime", after)
                .page(0, query.fetch())
                .list();
        return Page.of(found, query, schedule -> List.of(schedule.regime));
    }

    RateScheduleEntity one(String regime) {
        return schedules.findByIdOptional(regime).orElseThrow(Refusal::notFound);
    }

    List<RateEntity> ratesOf(String regime) {
        return rates.list("regime = ?1 order by id", regime);
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
