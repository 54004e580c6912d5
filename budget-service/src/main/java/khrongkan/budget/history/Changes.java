package khrongkan.budget.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import khrongkan.budget.json.Json;
import khrongkan.kit.Ids;
import khrongkan.kit.sql.Sql;

/** Keeps who changed what, in the transaction of the change. */
@ApplicationScoped
public class Changes {

    private final Sql sql;
    private final Json json;
    private final Clock clock;

    Changes(Sql sql, Json json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Notes one change and what it came to. */
    public void record(String entity, UUID id, String actor, String action, Object content) {
        sql.update(
                "insert into change (id, entity, entity_id, actor, at, action, content) values (?, ?, ?, ?, ?, ?, ?::json)",
                Ids.next(),
                entity,
                id,
                actor,
                clock.instant(),
                action,
                json.write(content));
    }
}
