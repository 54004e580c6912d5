package khrongkan.participants.privacy.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.change.Constraints;
import khrongkan.participants.privacy.RegisteredPeople;
import khrongkan.participants.query.Conditions;
import org.jspecify.annotations.Nullable;

/** What callers can do with requests for erasure; each method is one transaction. */
@ApplicationScoped
@Transactional
class Erasures {

    /** The notice of the committee in force since 11 November 2567. */
    private static final int DAYS = 90;

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    private static final TypeReference<List<Outcome>> OUTCOME = new TypeReference<>() {};

    private final EntityManager rows;
    private final RegisteredPeople people;
    private final Eraser eraser;
    private final ChangeLog log;
    private final Clock clock;
    private final ObjectMapper json;

    Erasures(
            EntityManager rows, RegisteredPeople people, Eraser eraser, ChangeLog log, Clock clock, ObjectMapper json) {
        this.rows = rows;
        this.people = people;
        this.eraser = eraser;
        this.log = log;
        this.clock = clock;
        this.json = json;
    }

    ErasureEntity request(Caller caller, RequestErasure request) {
        var person = people.named(caller, request.personId(), "/personId");
        var received = Optional.ofNullable(request.receivedOn()).orElse(today());
        if (received.isAfter(today())) {
            throw Refusal.invalid("/receivedOn", "future", Map.of());
        }
        var lines = Optional.ofNullable(request.registrations()).orElse(List.of());
        var row = new ErasureEntity(
                person.office(), person.id(), text(lines), received, received.plusDays(DAYS), caller.subject());
        rows.persist(row);
        Constraints.flush(rows, "one_open_erasure_request", "erasure-requested", Map.of());
        return row;
    }

    /** Carries a request out, as far as the law lets it, or refuses it. */
    ErasureEntity decide(Caller caller, UUID id, DecideErasure decision) {
        var row = Optional.ofNullable(rows.find(ErasureEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound);
        if (row.state() != State.OPEN) {
            throw Refusal.conflict("erasure-decided", Map.of("state", row.state()));
        }
        switch (decision.action()) {
            case REFUSE -> refuse(caller, row, decision);
            case CARRY_OUT -> carryOut(caller, row, decision);
        }
        rows.flush();
        return row;
    }

    ErasureEntity find(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(ErasureEntity.class, id))
                .filter(found -> caller.mayRead(found.office()))
                .orElseThrow(Refusal::notFound);
    }

    /** The requests that the caller may read, the most urgent first. */
    Page<ErasureEntity> list(Caller caller, @Nullable State state, @Nullable LocalDate due, PageQuery page) {
        var office = caller.readableOffice();
        var conditions = new Conditions()
                .andIfGiven("r.office = :office", "office", office.orElse(null))
                .andIfGiven("r.state = :state", "state", due != null ? State.OPEN : state)
                .andIfGiven("r.dueOn <= :due", "due", due);
        return log.of("erasure-request", office, page)
                .map(changed -> changed.page(found(conditions.among(changed), page), ErasureEntity::id))
                .orElseGet(() -> byUrgency(conditions, page));
    }

    private Page<ErasureEntity> byUrgency(Conditions conditions, PageQuery page) {
        page.after(2)
                .ifPresent(place -> conditions.after(
                        "r.dueOn",
                        PageQuery.read(place.get(0), LocalDate::parse),
                        "r.id",
                        PageQuery.read(place.get(1), UUID::fromString)));
        return Page.of(
                found(conditions, page),
                page,
                row -> List.of(row.dueOn().toString(), row.id().toString()));
    }

    private List<ErasureEntity> found(Conditions conditions, PageQuery page) {
        return conditions.first(rows, ErasureEntity.class, "from ErasureEntity r", "r.dueOn, r.id", page.fetch());
    }

    /** How many days are left for it; none once it is decided. */
    @Nullable
    Long daysLeft(ErasureEntity row) {
        return row.state() == State.OPEN ? ChronoUnit.DAYS.between(today(), row.dueOn()) : null;
    }

    List<Outcome> outcome(ErasureEntity row) {
        return read(row.outcome(), OUTCOME);
    }

    private void refuse(Caller caller, ErasureEntity row, DecideErasure decision) {
        if (decision.reason() == null) {
            throw Refusal.invalid("/reason", "not-null", Map.of());
        }
        row.decide(State.REFUSED, decision, "[]", clock.instant(), caller.subject());
    }

    private void carryOut(Caller caller, ErasureEntity row, DecideErasure decision) {
        if (!Boolean.TRUE.equals(decision.personTold())) {
            throw Refusal.invalid("/personTold", "person-not-told", Map.of());
        }
        people.own(caller, row.personId());
        var outcome = eraser.erase(row.personId(), read(row.registrations(), IDS));
        row.decide(State.after(outcome), decision, text(outcome), clock.instant(), caller.subject());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
