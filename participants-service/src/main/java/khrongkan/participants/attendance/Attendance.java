package khrongkan.participants.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.attendance.domain.AttendanceRule;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.registration.RegistrationDecisions;
import khrongkan.participants.registration.domain.RegistrationAction;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.seminar.store.StoredSeminar;
import khrongkan.participants.session.Sessions;
import khrongkan.participants.session.StoredSession;
import org.jspecify.annotations.Nullable;

/** What follows from the scans of a seminar; each method is one transaction. */
@ApplicationScoped
@Transactional
public class Attendance {

    private final Scans scans;
    private final Registrations registrations;
    private final RegistrationDecisions decisions;
    private final SeminarPlanning planning;
    private final Sessions sessions;
    private final Changes changes;
    private final Clock clock;

    Attendance(
            Scans scans,
            Registrations registrations,
            RegistrationDecisions decisions,
            SeminarPlanning planning,
            Sessions sessions,
            Changes changes,
            Clock clock) {
        this.scans = scans;
        this.registrations = registrations;
        this.decisions = decisions;
        this.planning = planning;
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    /** One who is on the list, and when he was where. */
    record Row(StoredRegistration registration, Map<UUID, Scans.Visit> visits) {}

    /** A seminar, its sessions, and everybody on its list, in the order of arrival. */
    record Roll(StoredSeminar seminar, List<StoredSession> sessions, List<Row> rows) {

        List<StoredSession> held() {
            return sessions.stream().filter(session -> session.content().held()).toList();
        }
    }

    /** Who came to what, of a seminar that the caller may read. */
    Roll roll(Caller caller, UUID seminarId) {
        return roll(planning.find(caller, seminarId));
    }

    private Roll roll(StoredSeminar seminar) {
        Map<UUID, Map<UUID, Scans.Visit>> visits = new HashMap<>();
        scans.visits(seminar.id())
                .forEach(visit -> visits.computeIfAbsent(visit.registrationId(), id -> new HashMap<>())
                        .put(visit.sessionId(), visit));
        var rows = registrations.onList(seminar.id()).stream()
                .map(one -> new Row(one, visits.getOrDefault(one.id(), Map.of())))
                .toList();
        return new Roll(seminar, sessions.of(seminar.id()), rows);
    }

    /** Whether somebody attended enough of a seminar for a certificate. */
    public AttendanceRule rule(StoredSeminar seminar, UUID registrationId) {
        var held = sessions.of(seminar.id()).stream()
                .filter(session -> session.content().held())
                .map(StoredSession::id)
                .toList();
        var attended = scans.visits(seminar.id()).stream()
                .filter(visit -> visit.registrationId().equals(registrationId))
                .filter(visit -> held.contains(visit.sessionId()))
                .count();
        return new AttendanceRule(
                Math.toIntExact(attended),
                held.size(),
                seminar.content().terms().certificateThreshold());
    }

    /** Marks everybody absent who was expected and did not come; tells how many. */
    int close(Caller caller, UUID seminarId) {
        var seminar = planning.writable(caller, seminarId);
        var now = clock.instant();
        var running = sessions.of(seminarId).stream()
                .filter(session -> !session.content().isOverAt(now))
                .findFirst();
        if (running.isPresent()) {
            var day = running.get().content().date();
            throw Refusal.conflict("not-over", Map.of("day", day));
        }
        var situation = decisions.situation(caller, seminar);
        var missing = registrations.onList(seminarId).stream()
                .filter(one -> one.standing()
                        .whyNot(RegistrationAction.MARK_ABSENT, situation)
                        .isEmpty())
                .toList();
        missing.forEach(this::absent);
        return missing.size();
    }

    private void absent(StoredRegistration one) {
        var next = one.standing().after(RegistrationAction.MARK_ABSENT);
        registrations.stand(one.id(), next);
        changes.write(Action.DECIDE, Subject.REGISTRATION, one.id(), one.office(), one.standing(), next);
    }

    /** The scans of a seminar that the caller may read. */
    Page<Scan> scans(Caller caller, UUID seminarId, @Nullable UUID registrationId, PageQuery page) {
        planning.find(caller, seminarId);
        return scans.list(seminarId, registrationId, page);
    }
}
