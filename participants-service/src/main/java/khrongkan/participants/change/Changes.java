package khrongkan.participants.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.query.Conditions;
import org.jspecify.annotations.Nullable;

/** The book of changes: who changed what, when, from what to what. A line stands or falls with its change. */
@ApplicationScoped
public class Changes {

    private final EntityManager rows;
    private final Callers callers;
    private final ChangeLog log;
    private final Clock clock;
    private final ObjectMapper json;
    private final Event<Entered> entered;

    Changes(
            EntityManager rows,
            Callers callers,
            ChangeLog log,
            Clock clock,
            ObjectMapper json,
            Event<Entered> entered) {
        this.rows = rows;
        this.callers = callers;
        this.log = log;
        this.clock = clock;
        this.json = json;
        this.entered = entered;
    }

    /** Writes what the caller does to a record, in the running transaction. */
    public void write(
            Action action, Subject subject, UUID id, String office, @Nullable Object before, @Nullable Object after) {
        var actor = callers.current().subject();
        rows.persist(new ChangeEntity(actor, clock.instant(), office, subject, id, action)
                .from(text(before))
                .to(text(after)));
        if (action == Action.CREATE || action == Action.IMPORT_CREATE) {
            entered.fire(new Entered(subject, id, office));
        }
    }

    /** What was changed of a record and of what hangs on it, from the beginning on. */
    public Page<Change> of(UUID id, PageQuery page) {
        var conditions = new Conditions().and("r.subjectId = :subject", "subject", id);
        return log.within("history", id, page)
                .map(changed -> changed.page(lines(conditions.among(changed), page), Change::id))
                .orElseGet(() -> {
                    page.after(2)
                            .ifPresent(place -> conditions.after(
                                    "r.at",
                                    PageQuery.read(place.get(0), Instant::parse),
                                    "r.id",
                                    PageQuery.read(place.get(1), UUID::fromString)));
                    return Page.of(
                            lines(conditions, page),
                            page,
                            line -> List.of(line.at().toString(), line.id().toString()));
                });
    }

    private List<Change> lines(Conditions conditions, PageQuery page) {
        return conditions.first(rows, ChangeEntity.class, "from ChangeEntity r", "r.at, r.id", page.fetch()).stream()
                .map(line -> line.shown(this::read))
                .toList();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
