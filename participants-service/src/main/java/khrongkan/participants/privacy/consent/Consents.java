package khrongkan.participants.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.privacy.Purpose;
import khrongkan.participants.privacy.RegisteredPeople;
import khrongkan.participants.privacy.notice.Notices;
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;

/** What people have consented to. */
@ApplicationScoped
@Transactional
public class Consents {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final Arrivals<ConsentEntity> LIST = new Arrivals<>(ConsentEntity.class, ConsentEntity::id);

    private final EntityManager rows;
    private final RegisteredPeople people;
    private final Notices notices;
    private final ChangeLog log;
    private final Clock clock;

    Consents(EntityManager rows, RegisteredPeople people, Notices notices, ChangeLog log, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.notices = notices;
        this.log = log;
        this.clock = clock;
    }

    /** Whether somebody's consent to this purpose holds now. */
    public boolean isGiven(UUID person, Purpose purpose) {
        var found = new Conditions()
                .and("c.personId = :person", "person", person)
                .and("c.purpose = :purpose", "purpose", purpose)
                .and("c.withdrawnAt is null and c.expiresAt > :now", "now", clock.instant())
                .first(rows, UUID.class, "select c.id from ConsentEntity c", "c.id", 1);
        return !found.isEmpty();
    }

    ConsentEntity give(Caller caller, UUID personId, ConsentDraft draft) {
        var person = people.writable(caller, personId);
        var notice = notices.shown(person.office(), draft.notice())
                .orElseThrow(() -> Refusal.invalid("/notice", "unknown-notice", Map.of()));
        if (!notice.names(draft.purpose(), true)) {
            throw Refusal.invalid("/purpose", "notice-without-purpose", Map.of("purpose", draft.purpose()));
        }
        var expires = draft.until().plusDays(1).atStartOfDay(BANGKOK).toInstant();
        if (!expires.isAfter(clock.instant())) {
            throw Refusal.invalid("/until", "past", Map.of());
        }
        var row = new ConsentEntity(
                person.office(), personId, draft.purpose(), notice.id(), clock.instant(), expires, caller.subject());
        rows.persist(row);
        rows.flush();
        return row;
    }

    ConsentEntity withdraw(Caller caller, UUID personId, UUID id) {
        people.own(caller, personId);
        var row = find(personId, id);
        row.withdraw(clock.instant());
        rows.flush();
        return row;
    }

    Page<ConsentView> list(Caller caller, UUID personId, PageQuery page) {
        people.readable(caller, personId);
        var conditions = new Conditions().and("r.personId = :person", "person", personId);
        return LIST.page(rows, conditions, log.within("consent", personId, page), page)
                .map(this::view);
    }

    ConsentView view(ConsentEntity row) {
        return row.view(clock.instant());
    }

    private ConsentEntity find(UUID personId, UUID id) {
        return Optional.ofNullable(rows.find(ConsentEntity.class, id))
                .filter(found -> found.personId().equals(personId))
                .orElseThrow(Refusal::notFound);
    }
}
