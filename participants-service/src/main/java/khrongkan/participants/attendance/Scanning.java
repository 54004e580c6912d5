package khrongkan.participants.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.attendance.domain.Claim;
import khrongkan.participants.attendance.domain.Direction;
import khrongkan.participants.attendance.domain.Presence;
import khrongkan.participants.attendance.domain.Ruling;
import khrongkan.participants.attendance.domain.Verdict;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.registration.domain.RegistrationState;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.session.Sessions;
import org.jspecify.annotations.Nullable;

/** Takes what scanners read; one transaction. Every scan is kept, whatever it is worth, and none counts twice. */
@ApplicationScoped
@Transactional
public class Scanning {

    private final Scans scans;
    private final BadgeCode codes;
    private final Registrations registrations;
    private final SeminarPlanning planning;
    private final Sessions sessions;
    private final Changes changes;
    private final Clock clock;

    Scanning(
            Scans scans,
            BadgeCode codes,
            Registrations registrations,
            SeminarPlanning planning,
            Sessions sessions,
            Changes changes,
            Clock clock) {
        this.scans = scans;
        this.codes = codes;
        this.registrations = registrations;
        this.planning = planning;
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes the scans of one scanner at a seminar of the caller's office, in the order they are given. */
    public List<Scan> take(Caller caller, UUID seminarId, SendScans sent) {
        var seminar = planning.find(caller, seminarId);
        if (!seminar.office().equals(caller.office())) {
            throw Refusal.notFound();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var skew = sent.sentAt() == null ? Duration.ZERO : Duration.between(sent.sentAt(), now);
        var desk = new Desk(seminarId, seminar.office(), sent.device(), caller.subject(), now, skew);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < sent.scans().size(); i++) {
            readings.add(read(sent.scans().get(i), i, desk));
        }
        scans.lockDevice(desk);
        var known = registrations.locked(
                seminarId, readings.stream().map(Reading::claimed).toList());
        var candidates = sessions.of(seminarId).stream()
                .map(session -> new Ruling.Candidate(session.id(), session.content()))
                .toList();
        return readings.stream()
                .map(reading -> take(reading, desk, known, candidates))
                .toList();
    }

    private Scan take(
            Reading reading, Desk desk, Map<UUID, StoredRegistration> known, List<Ruling.Candidate> candidates) {
        var earlier = scans.ofNonce(desk, reading.nonce());
        var same = earlier.stream()
                .filter(kept -> kept.isSame(reading, desk.seminarId()))
                .findFirst();
        if (same.isPresent()) {
            return same.get().scan(true);
        }
        var registration = reading.claimed() == null ? null : known.get(reading.claimed());
        var ruling = earlier.isEmpty()
                ? judge(reading, desk, registration, candidates)
                : new Ruling(Verdict.NONCE_REUSED, null);
        var kept = scans.keep(new ScanEntity(reading, desk, registration == null ? null : registration.id(), ruling));
        if (ruling.verdict() == Verdict.COUNTED && registration != null) {
            attended(registration);
        }
        return kept;
    }

    private Ruling judge(
            Reading reading, Desk desk, @Nullable StoredRegistration registration, List<Ruling.Candidate> candidates) {
        return Ruling.of(
                claim(reading, registration),
                reading.direction(),
                desk.corrected(reading.scannedAt()),
                desk.receivedAt(),
                candidates,
                session -> registration == null ? Presence.NEVER_THERE : scans.presence(registration.id(), session));
    }

    private static Claim claim(Reading reading, @Nullable StoredRegistration registration) {
        if (reading.claim() != Claim.EXPECTED) {
            return reading.claim();
        }
        if (registration == null) {
            return Claim.UNKNOWN;
        }
        return registration.standing().state().holdsPlace() ? Claim.EXPECTED : Claim.NOT_EXPECTED;
    }

    private void attended(StoredRegistration registration) {
        var before = registrations
                .find(registration.seminarId(), registration.id())
                .orElseThrow()
                .standing();
        if (before.state() != RegistrationState.ATTENDED) {
            registrations.stand(registration.id(), before.attended());
            changes.write(
                    Action.DECIDE,
                    Subject.REGISTRATION,
                    registration.id(),
                    registration.office(),
                    before,
                    before.attended());
        }
    }

    private Reading read(SendScans.One one, int index, Desk desk) {
        var pointer = "/scans/" + index;
        if ((one.code() == null) == (one.registrationId() == null)) {
            throw Refusal.invalid(pointer + "/code", "code-or-registration", Map.of());
        }
        var scannedAt = one.scannedAt() == null ? desk.receivedAt() : one.scannedAt();
        return named(one, scannedAt.truncatedTo(ChronoUnit.MICROS), desk);
    }

    private Reading named(SendScans.One one, Instant scannedAt, Desk desk) {
        var direction = one.direction() == null ? Direction.IN : one.direction();
        boolean isNow = one.scannedAt() == null;
        if (one.code() == null) {
            return new Reading(one.nonce(), one.registrationId(), Claim.EXPECTED, false, direction, scannedAt, isNow);
        }
        var bearer = codes.read(one.code());
        var claimed = bearer.map(BadgeCode.Bearer::registration).orElse(null);
        var claim = bearer.map(whose -> whose.seminar().equals(desk.seminarId()) ? Claim.EXPECTED : Claim.OTHER_SEMINAR)
                .orElse(Claim.BAD_CODE);
        return new Reading(one.nonce(), claimed, claim, true, direction, scannedAt, isNow);
    }
}
