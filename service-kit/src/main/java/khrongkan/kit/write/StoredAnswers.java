package khrongkan.kit.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import khrongkan.kit.refusal.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers of finished writes, kept for a day in the database of the write itself. */
@ApplicationScoped
class StoredAnswers {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    StoredAnswers(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Makes sure that no other request with this key is running; the claim ends with the transaction. */
    void claim(WriteKey key) {
        boolean free = query(
                "select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))",
                List.of(key.caller(), key.key()),
                rows -> rows.next() && rows.getBoolean(1));
        if (!free) {
            throw Refusal.conflict("request-in-progress", Map.of());
        }
    }

    /** Answers a repetition of a finished write; does nothing when there was none. */
    void replay(WriteKey key) {
        query(
                "select fingerprint, status, headers, body from idempotency_record where caller = ? and key = ?",
                List.of(key.caller(), key.key()),
                rows -> {
                    if (rows.next()) {
                        if (!rows.getString(1).equals(key.fingerprint())) {
                            throw new Refusal(
                                    Refusal.Kind.DIFFERENT_REQUEST, "idempotency-key-reused", Map.of(), List.of());
                        }
                        throw new Repeated(rows.getInt(2), headers(rows.getString(3)), rows.getString(4));
                    }
                    return true;
                });
    }

    void store(WriteKey key, RestResponse<?> answer, String body) {
        query(
                """
                insert into idempotency_record (caller, key, fingerprint, status, headers, body)
                values (?, ?, ?, ?::integer, ?, ?) returning 1""",
                List.of(
                        key.caller(),
                        key.key(),
                        key.fingerprint(),
                        String.valueOf(answer.getStatus()),
                        headers(answer),
                        body),
                rows -> true);
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOld() {
        query(
                "delete from idempotency_record where created_at < now() - interval '24 hours' returning 1",
                List.of(),
                rows -> true);
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

    /** On the connection of the running transaction, so that the record stands or falls with the write. */
    private <T> T query(String sql, List<String> values, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            try (var rows = statement.executeQuery()) {
                return reading.of(rows);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
