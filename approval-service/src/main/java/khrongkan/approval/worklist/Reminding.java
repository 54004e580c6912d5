package khrongkan.approval.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.calendar.Timetable;
import khrongkan.approval.calendar.domain.DeadlineRule.Station;
import khrongkan.approval.calendar.domain.DeadlineRule.Step;
import khrongkan.approval.feed.EventType;
import khrongkan.approval.feed.Events;
import org.hibernate.Session;

/** Takes a step about papers that lie too long: the row and the word to others in one transaction, each once. */
@ApplicationScoped
@Transactional
class Reminding {

    static final int HANDFUL = 100;

    /** Of two instances that find the same paper the second waits for the first, and then finds its row. */
    private static final String TAKE = """
            insert into reminder
                (proposal_id, arrived_at, step, station, post_id, escalate_to, rule_version, raised_at)
            select p.id, p.arrived_at, :step, :station, p.waiting_post, cast(:escalateTo as uuid), :rule, :now
            from proposal p
            where p.office = :office and p.arrived_at < :before
              and %s
              and not exists (select 1 from reminder r where r.proposal_id = p.id
                                and r.arrived_at = p.arrived_at and r.step = :step)
            order by p.arrived_at, p.id limit :handful
            on conflict do nothing
            returning proposal_id""";

    private final EntityManager rows;
    private final Events events;
    private final Clock clock;

    Reminding(EntityManager rows, Events events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** How many papers it was taken about. */
    int take(String office, Timetable timetable, Station station, Step step, Instant before) {
        var post = timetable.rule().escalateTo();
        List<UUID> taken = rows.unwrap(Session.class)
                .createNativeQuery(TAKE.formatted(lyingAt(station)), UUID.class)
                .setParameter("step", step.name())
                .setParameter("station", station.name())
                .setParameter("escalateTo", step == Step.ESCALATE && post != null ? post.toString() : null)
                .setParameter("rule", timetable.version())
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .setParameter("office", office)
                .setParameter("before", before)
                .setParameter("handful", HANDFUL)
                .getResultList();
        taken.forEach(proposal -> events.raise(event(step), proposal, office));
        return taken.size();
    }

    private static String lyingAt(Station station) {
        return station == Station.AUTHOR ? "p.state = 'RETURNED'" : "p.turn = :station";
    }

    private static EventType event(Step step) {
        return switch (step) {
            case REMIND -> EventType.REMINDER_DUE;
            case ESCALATE -> EventType.ESCALATED;
        };
    }
}
