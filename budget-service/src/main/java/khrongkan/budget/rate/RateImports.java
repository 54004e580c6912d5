package khrongkan.budget.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import khrongkan.budget.history.Changes;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.wall.Wall;

/** Takes a new letter out of a file. What is on file is never edited: it is superseded, and stays to be seen. */
@ApplicationScoped
@Transactional
class RateImports {

    private final RateSchedules.Schedules schedules;
    private final RateSchedules.Rates rates;
    private final RateSchedules book;
    private final Sql sql;
    private final Changes changes;
    private final Wall wall;
    private final Clock clock;

    RateImports(
            RateSchedules.Schedules schedules,
            RateSchedules.Rates rates,
            RateSchedules book,
            Sql sql,
            Changes changes,
            Wall wall,
            Clock clock) {
        this.schedules = schedules;
        this.rates = rates;
        this.book = book;
        this.sql = sql;
        this.changes = changes;
        this.wall = wall;
        this.clock = clock;
    }

    /** Judges every row, and takes them all unless one is refused or it is only a trial. */
    List<Judged> run(Sheet sheet, boolean dryRun, Caller caller) {
        sql.list("select pg_advisory_xact_lock(hashtext('rate_schedule'))", row -> true);
        var judged = judge(sheet, caller);
        if (!dryRun && judged.stream().noneMatch(row -> row.verdict() == Verdict.REFUSED)) {
            take(judged, caller);
        }
        return judged;
    }

    private List<Judged> judge(Sheet sheet, Caller caller) {
        // a name that another office has taken is taken
        var regimes = wall.everywhere(() -> schedules.listAll()).stream()
                .collect(Collectors.toMap(schedule -> schedule.regime, Function.identity()));
        Map<ReadRate.Key, RateEntity> onFile =
                rates.stream("supersededAt is null").collect(Collectors.toMap(ReadRate.Key::of, Function.identity()));
        var judge = new RateJudge(caller, new TreeSet<>(book.book().codes()), regimes, onFile);
        return sheet.rows().stream().map(judge::judge).toList();
    }

    private void take(List<Judged> judged, Caller caller) {
        var now = clock.instant();
        judged.forEach(row -> begin(row.rate()));
        schedules.flush();
        var taken = judged.stream()
                .filter(row -> row.verdict() != Verdict.UNCHANGED)
                .map(row -> take(row, now, caller))
                .toList();
        rates.flush();
        if (!taken.isEmpty()) {
            book.turnPage();
            changes.record("rate_schedule", Ids.next(), caller.subject(), "IMPORTED", taken);
        }
    }

    private RateScheduleView.RateView take(Judged row, Instant now, Caller caller) {
        var rate = row.rate().row();
        rate.id = Ids.next();
        rate.recordedAt = now;
        rate.recordedBy = caller.subject();
        if (row.present() != null) {
            supersede(row.present().id, rate.id, now);
        }
        rates.persist(rate);
        return RateScheduleView.RateView.of(rate);
    }

    /** At once, so that the key is free for the row that takes its place. */
    private void supersede(UUID old, UUID next, Instant now) {
        sql.update("update rate set superseded_at = ?, superseded_by = ? where id = ?", now, next, old);
    }

    private void begin(ReadRate rate) {
        if (schedules.findByIdOptional(rate.key().regime()).isPresent()) {
            return;
        }
        var schedule = new RateScheduleEntity();
        schedule.regime = rate.key().regime();
        schedule.office = rate.key().office();
        schedule.title = rate.regimeTitle() == null ? schedule.regime : rate.regimeTitle();
        schedule.letter = rate.letter();
        schedule.effectiveFrom = rate.key().effectiveFrom();
        schedule.source = rate.source();
        schedule.sure = rate.sure();
        schedules.persist(schedule);
    }
}
