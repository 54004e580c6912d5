package khrongkan.participants.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import org.jspecify.annotations.Nullable;

/** The book of changes: who changed what, when, from what to what. A line stands or falls with its change. */
@ApplicationScoped
public class Changes {

    private final EntityManager rows;
    private final Callers callers;
    private final Clock clock;
    private final ObjectMapper json;

    Changes(EntityManager rows, Callers callers, Clock clock, ObjectMapper json) {
        this.rows = rows;
        this.callers = callers;
        this.clock = clock;
        this.json = json;
    }

    /** Writes what the caller does to a record, in the running transaction. */
    public void write(
            Action action, Subject subject, UUID id, String office, @Nullable Object before, @Nullable Object after) {
        var actor = callers.current().subject();
        rows.persist(new ChangeEntity(actor, clock.instant(), office, subject, id, action)
                .from(text(before))
                .to(text(after)));
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
