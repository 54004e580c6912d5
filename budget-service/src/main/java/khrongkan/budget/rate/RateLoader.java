package khrongkan.budget.rate;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import khrongkan.kit.sql.Sql;

/** Puts the schedules that come with the programme on file. One that is there is never touched, only superseded. */
@ApplicationScoped
class RateLoader {

    private final RateSchedules schedules;
    private final Sql sql;
    private final Clock clock;

    RateLoader(RateSchedules schedules, Sql sql, Clock clock) {
        this.schedules = schedules;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes StartupEvent started) {
        // One instance loads, the others wait and then find everything there.
        sql.list("select pg_advisory_xact_lock(hashtext('rate_schedule'))", row -> true);
        var rates = RateFiles.rates(clock.instant()).stream().collect(Collectors.groupingBy(rate -> rate.regime));
        for (var schedule : RateFiles.schedules()) {
            if (!schedules.has(schedule.regime)) {
                schedules.add(schedule, rates.getOrDefault(schedule.regime, List.of()));
                Log.infof("Loaded rate schedule %s", schedule.regime);
            }
        }
    }
}
