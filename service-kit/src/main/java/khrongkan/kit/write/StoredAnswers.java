package khrongkan.kit.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The answers of finished writes, kept for a day in the database of the write itself, on the connection of its
 * transaction: the record stands or falls with the write.
 */
@ApplicationScoped
class StoredAnswers {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    StoredAnswers(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Makes sure that no other request with this key is running; the claim ends with the transaction. */
    void claim(WriteKey key) {
        var free = sql.one(
                "select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))",
                row -> row.getBoolean(1),
                key.caller(),
                key.key());
        if (!free.orElse(false)) {
            throw Refusal.conflict("request-in-progress", Map.of());
        }
    }

    /** Answers a repetition of a finished write; does nothing when there was none. */
    void replay(WriteKey key) {
        sql.list(
                """
                select fingerprint, status, headers, body from idempotency_record
                where caller = ? and key = ?
                and office is not distinct from nullif(current_setting('khrongkan.office', true), '*')""",
                row -> {
                    if (!row.getString(1).equals(key.fingerprint())) {
                        throw new Refusal(
                                Refusal.Kind.DIFFERENT_REQUEST, "idempotency-key-reused", Map.of(), List.of());
                    }
                    throw new Repeated(row.getInt(2), headers(row.getString(3)), row.getString(4));
                },
                key.caller(),
                key.key());
    }

    void store(WriteKey key, RestResponse<?> answer, String body) {
        sql.update("""
                insert into idempotency_record (caller, key, fingerprint, status, headers, body)
                values (?, ?, ?, ?, ?, ?)""", key.caller(), key.key(), key.fingerprint(), answer.getStatus(), headers(answer), body);
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOld() {
        sql.update("delete from idempotency_record where created_at < now() - interval '24 hours'");
    }

    private String headers(RestResponse<?> answer) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (var name : KEPT_HEADERS) {
            if (answer.getHeaderString(name) != null) {
                kept.put(name, answer.getHeaderString(name));
            }
        }
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private Map<String, String> headers(String stored) {
        try {
            return json.readValue(stored, HEADERS);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
