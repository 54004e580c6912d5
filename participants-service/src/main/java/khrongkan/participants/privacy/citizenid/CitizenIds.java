package khrongkan.participants.privacy.citizenid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Constraints;
import khrongkan.participants.change.Subject;
import khrongkan.participants.privacy.Purpose;
import khrongkan.participants.privacy.RegisteredPeople;
import khrongkan.participants.privacy.RegisteredPerson;
import khrongkan.participants.privacy.notice.Notices;
import khrongkan.thai.CitizenId;
import khrongkan.thai.ThirteenDigits;

/** What callers can do with citizen IDs; each method is one transaction. */
@ApplicationScoped
@Transactional
class CitizenIds {

    private final EntityManager rows;
    private final RegisteredPeople people;
    private final Notices notices;
    private final Safe safe;
    private final Changes changes;
    private final Clock clock;

    CitizenIds(EntityManager rows, RegisteredPeople people, Notices notices, Safe safe, Changes changes, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.notices = notices;
        this.safe = safe;
        this.changes = changes;
        this.clock = clock;
    }

    /** Collects a number for a purpose; what was kept before is replaced. */
    CitizenIdEntity collect(Caller caller, UUID personId, long known, CitizenIdDraft draft) {
        var person = people.writable(caller, personId);
        var kept = find(personId);
        Preconditions.require(known, version(kept));
        var number = read(draft.citizenId());
        var notice = notice(person, draft);
        refuseTaken(person, number);
        var row = kept.orElseGet(() -> new CitizenIdEntity(personId, person.office()));
        var before = kept.map(CitizenIds::masked).orElse(null);
        row.collect(
                number.digits(),
                safe.seal(personId, person.office(), number),
                draft.purpose(),
                notice,
                clock.instant(),
                caller.subject());
        rows.persist(row);
        changes.write(Action.UPDATE, Subject.PERSON, personId, person.office(), before, masked(row));
        Constraints.flush(rows, "citizen_id_taken", "citizen-id-taken", Map.of());
        return row;
    }

    /** Forgets a number. */
    void forget(Caller caller, UUID personId, long known) {
        var person = people.own(caller, personId);
        var kept = find(personId).orElseThrow(Refusal::notFound);
        Preconditions.require(known, version(Optional.of(kept)));
        rows.remove(kept);
        changes.write(Action.UPDATE, Subject.PERSON, personId, person.office(), masked(kept), null);
        rows.flush();
    }

    /** What is kept of somebody whose record the caller may read. */
    Optional<CitizenIdEntity> find(Caller caller, UUID personId) {
        people.readable(caller, personId);
        return find(personId);
    }

    /** Who of the caller's office has a number. */
    List<UUID> whoHas(Caller caller, Lookup lookup) {
        return whoHas(caller.office(), read(lookup.citizenId()));
    }

    /** The number itself. */
    CitizenId open(CitizenIdEntity kept) {
        return safe.open(kept.personId(), kept.cipher());
    }

    /** The version a caller knows it by: 0 where none is kept. */
    static long version(Optional<CitizenIdEntity> kept) {
        return kept.map(row -> row.version() + 1).orElse(0L);
    }

    private Optional<CitizenIdEntity> find(UUID personId) {
        return Optional.ofNullable(rows.find(CitizenIdEntity.class, personId));
    }

    private List<UUID> whoHas(String office, CitizenId number) {
        return rows.createQuery(
                        "select c.personId from CitizenIdEntity c where c.office = :office and c.blindIndex in :indexes",
                        UUID.class)
                .setParameter("office", office)
                .setParameter("indexes", safe.indexes(office, number))
                .getResultList();
    }

    private void refuseTaken(RegisteredPerson person, CitizenId number) {
        if (whoHas(person.office(), number).stream().anyMatch(other -> !other.equals(person.id()))) {
            throw Refusal.conflict("citizen-id-taken", Map.of());
        }
    }

    private UUID notice(RegisteredPerson person, CitizenIdDraft draft) {
        if (draft.purpose() != Purpose.PAYMENT) {
            throw Refusal.invalid("/purpose", "not-for-payment", Map.of());
        }
        var notice = notices.shown(person.office(), draft.notice())
                .orElseThrow(() -> Refusal.invalid("/notice", "unknown-notice", Map.of()));
        if (!notice.names(Purpose.PAYMENT, false)) {
            throw Refusal.invalid("/notice", "notice-without-purpose", Map.of("purpose", Purpose.PAYMENT));
        }
        return notice.id();
    }

    private static CitizenId read(String typed) {
        ThirteenDigits.fault(typed).ifPresent(fault -> {
            var code = fault == ThirteenDigits.Fault.CHECK_DIGIT ? "citizen-id-check-digit" : "citizen-id-form";
            throw Refusal.invalid("/citizenId", code, Map.of());
        });
        return new CitizenId(typed);
    }

    static String mask(CitizenIdEntity row) {
        return "X-XXXX-XXXXX-XX-" + row.lastDigit();
    }

    private static Map<String, String> masked(CitizenIdEntity row) {
        return Map.of("citizenId", mask(row));
    }
}
