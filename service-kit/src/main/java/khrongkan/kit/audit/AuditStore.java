package khrongkan.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import khrongkan.kit.sql.Sql;

/** Writes entries, and throws away what is too old; on the connection of the running transaction. */
@ApplicationScoped
class AuditStore {

    private static final String INSERT = """
            insert into audit_entry (id, at, subject, client, via, office, end_user, request_id, case_reference, method,
                                     path, resources, status, code, changed)
            select audit_id(begins, row_number() over ()), at, subject, client, via, office, end_user, request_id, case_reference, method,
                   path, resources, status, code, changed
            from change_begins() begins, jsonb_populate_recordset(null::audit_entry, ?::jsonb)""";

    /** A transaction has an id of its own from its first change on. */
    private static final String IF_CHANGED = " where pg_current_xact_id_if_assigned() is not null";

    private static final String FORGET = """
            delete from audit_entry where id in (
                select id from audit_entry where changed = ? and id < ? order by id limit ?)""";

    private final Sql sql;
    private final ObjectMapper json;

    AuditStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    void add(List<Noted> entries) {
        sql.update(INSERT, text(entries));
    }

    /** Adds it if this transaction has changed anything, and tells whether it has. */
    boolean addIfChanged(Noted entry) {
        return sql.update(INSERT + IF_CHANGED, text(List.of(entry))) > 0;
    }

    /** Throws away some of what is older, and tells how many. */
    int forget(boolean changes, Instant before, int most) {
        return sql.update(FORGET, changes, Moments.first(before), most);
    }

    private String text(List<Noted> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
