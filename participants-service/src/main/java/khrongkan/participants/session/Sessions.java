package khrongkan.participants.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.seminar.SeminarPlanned;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.seminar.store.StoredSeminar;
import khrongkan.participants.session.domain.HalfDay;
import khrongkan.participants.session.domain.Part;

/** The half days of seminars. They follow the seminar's days by themselves; their times may be moved. */
@ApplicationScoped
@Transactional
public class Sessions {

    private final EntityManager rows;
    private final SeminarPlanning planning;
    private final Changes changes;
    private final Clock clock;

    Sessions(EntityManager rows, SeminarPlanning planning, Changes changes, Clock clock) {
        this.rows = rows;
        this.planning = planning;
        this.changes = changes;
        this.clock = clock;
    }

    /** The half days of a seminar, the first one first. */
    public List<StoredSession> of(UUID seminarId) {
        return rows(seminarId).stream().map(SessionEntity::stored).toList();
    }

    /** Moves a half day, or says that it is not held; the same again changes nothing. */
    StoredSession change(Caller caller, UUID seminarId, UUID id, long known, HalfDay.Draft draft) {
        planning.writable(caller, seminarId);
        var all = rows(seminarId);
        var row =
                all.stream().filter(found -> found.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
        Preconditions.require(known, row.version());
        var before = row.stored().content();
        var after = read(before, draft, all);
        if (!after.equals(before)) {
            row.change(after, clock.instant());
            changes.write(Action.UPDATE, Subject.SESSION, id, row.office(), before, after);
            rows.flush();
        }
        return row.stored();
    }

    void planned(@Observes SeminarPlanned planned) {
        var seminar = planned.after();
        var before = planned.before();
        var plan = seminar.content();
        if (before == null
                || !before.content().startsOn().equals(plan.startsOn())
                || !before.content().endsOn().equals(plan.endsOn())) {
            follow(seminar);
        }
    }

    private void follow(StoredSeminar seminar) {
        var plan = seminar.content();
        Set<LocalDate> missing = new HashSet<>(
                plan.startsOn().datesUntil(plan.endsOn().plusDays(1)).toList());
        for (var row : rows(seminar.id())) {
            var date = row.stored().content().date();
            if (date.isBefore(plan.startsOn()) || date.isAfter(plan.endsOn())) {
                remove(row);
            }
            missing.remove(date);
        }
        for (var date : missing) {
            for (var part : Part.values()) {
                rows.persist(
                        new SessionEntity(seminar.office(), clock.instant(), seminar.id(), HalfDay.usual(date, part)));
            }
        }
        rows.flush();
    }

    private void remove(SessionEntity row) {
        var scanned = rows.createNativeQuery("select 1 from scan where session_id = :id limit 1")
                .setParameter("id", row.id())
                .getResultList();
        if (!scanned.isEmpty()) {
            throw Refusal.conflict(
                    "session-in-use", Map.of("day", row.stored().content().date()));
        }
        rows.remove(row);
    }

    private static HalfDay read(HalfDay before, HalfDay.Draft draft, List<SessionEntity> all) {
        var faults = new Faults();
        var after = before.at(draft, faults);
        var overlapping = all.stream()
                .map(row -> row.stored().content())
                .filter(other -> other.part() != before.part())
                .anyMatch(after::overlaps);
        if (overlapping) {
            faults.add("startsAt", "sessions-overlap");
        }
        faults.refuseIfAny();
        return after;
    }

    private List<SessionEntity> rows(UUID seminarId) {
        return rows.createQuery(
                        "from SessionEntity where seminarId = :seminar order by heldOn, part", SessionEntity.class)
                .setParameter("seminar", seminarId)
                .getResultList();
    }
}
