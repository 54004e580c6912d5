package khrongkan.participants.privacy.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;
import org.jspecify.annotations.Nullable;

/** The privacy notices of the offices. */
@ApplicationScoped
@Transactional
public class Notices {

    private static final String ALL = "from NoticeEntity n";
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final TypeReference<List<NoticeDraft.Statement>> STATEMENTS = new TypeReference<>() {};

    private static final Arrivals<NoticeEntity> LIST = new Arrivals<>(NoticeEntity.class, NoticeEntity::id);

    private final EntityManager rows;
    private final ChangeLog log;
    private final Clock clock;
    private final ObjectMapper json;

    Notices(EntityManager rows, ChangeLog log, Clock clock, ObjectMapper json) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
        this.json = json;
    }

    /** Publishes the next version of the caller's office. */
    Notice publish(Caller caller, NoticeDraft draft) {
        refuseWrongGrounds(draft);
        int number = latest(caller.office()) + 1;
        var row = new NoticeEntity(
                caller.office(), number, draft, text(draft.purposes()), clock.instant(), caller.subject());
        rows.persist(row);
        Constraints.flush(rows, "notice_number_taken", "notice-number-taken", Map.of("number", number));
        return notice(row);
    }

    /** One version that the caller may read. */
    Notice find(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(NoticeEntity.class, id))
                .filter(found -> caller.mayRead(found.office()))
                .map(this::notice)
                .orElseThrow(Refusal::notFound);
    }

    /** The versions that the caller may read, in the order in which they were published. */
    Page<Notice> list(Caller caller, PageQuery page) {
        var office = caller.readableOffice();
        var conditions = new Conditions().andIfGiven("r.office = :office", "office", office.orElse(null));
        return LIST.page(rows, conditions, log.of("privacy-notice", office, page), page)
                .map(this::notice);
    }

    /** The version that is in effect in this office today, if it has one. */
    public Optional<Notice> inEffect(String office) {
        return new Conditions()
                        .and("n.office = :office", "office", office)
                        .and("n.effectiveFrom <= :today", "today", today())
                        .first(rows, NoticeEntity.class, ALL, "n.number desc", 1)
                        .stream()
                        .map(this::notice)
                        .findFirst();
    }

    /** A version of this office that was or is in effect. */
    public Optional<Notice> shown(String office, @Nullable Integer number) {
        if (number == null) {
            return Optional.empty();
        }
        return new Conditions()
                        .and("n.office = :office", "office", office)
                        .and("n.number = :number", "number", number)
                        .and("n.effectiveFrom <= :today", "today", today())
                        .first(rows, NoticeEntity.class, ALL, "n.number", 1)
                        .stream()
                        .map(this::notice)
                        .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    private int latest(String office) {
        return new Conditions()
                        .and("n.office = :office", "office", office)
                        .first(rows, NoticeEntity.class, ALL, "n.number desc", 1)
                        .stream()
                        .mapToInt(NoticeEntity::number)
                        .findFirst()
                        .orElse(0);
    }

    private static void refuseWrongGrounds(NoticeDraft draft) {
        for (int i = 0; i < draft.purposes().size(); i++) {
            var statement = draft.purposes().get(i);
            if (statement.purpose().needsConsent() && statement.ground() != Ground.CONSENT) {
                var pointer = "/purposes/" + i + "/ground";
                throw Refusal.invalid(pointer, "consent-needed", Map.of("purpose", statement.purpose()));
            }
        }
    }

    private Notice notice(NoticeEntity row) {
        return new Notice(
                row.id(),
                row.office(),
                row.number(),
                row.effectiveFrom(),
                row.textTh(),
                row.textEn(),
                statements(row.purposes()),
                row.createdAt(),
                row.createdBy());
    }

    private String text(List<NoticeDraft.Statement> purposes) {
        try {
            return json.writeValueAsString(purposes);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private List<NoticeDraft.Statement> statements(String purposes) {
        try {
            return json.readValue(purposes, STATEMENTS);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
