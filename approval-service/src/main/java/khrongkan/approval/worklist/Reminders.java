package khrongkan.approval.worklist;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import khrongkan.approval.calendar.Deadlines;
import khrongkan.approval.calendar.Timetable;
import khrongkan.approval.calendar.domain.DeadlineRule.Station;
import khrongkan.approval.calendar.domain.DeadlineRule.Step;

/** Looks from time to time for papers that lie too long. Any number of instances may do so at once. */
@ApplicationScoped
class Reminders {

    private final Deadlines deadlines;
    private final Reminding reminding;

    Reminders(Deadlines deadlines, Reminding reminding) {
        this.deadlines = deadlines;
        this.reminding = reminding;
    }

    @Scheduled(every = "{khrongkan.reminders.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        deadlines.offices().forEach(this::look);
    }

    private void look(String office) {
        deadlines
                .timetable(office)
                .ifPresent(timetable -> Arrays.stream(Station.values())
                        .forEach(station ->
                                Arrays.stream(Step.values()).forEach(step -> take(office, timetable, station, step))));
    }

    /** Some at a time, each handful in a transaction of its own, until none is left. */
    private void take(String office, Timetable timetable, Station station, Step step) {
        timetable.arrivedBefore(station, step).ifPresent(before -> {
            int taken;
            do {
                taken = reminding.take(office, timetable, station, step, before);
                if (taken > 0) {
                    Log.infof("%s: %d papers at %s of %s", step, taken, station, office);
                }
            } while (taken == Reminding.HANDFUL);
        });
    }
}
