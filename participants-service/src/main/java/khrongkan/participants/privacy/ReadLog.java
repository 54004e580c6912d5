package khrongkan.participants.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/** The log of reads of personal fields: only ever added to, and never with what was read. */
@ApplicationScoped
class ReadLog {

    private final EntityManager rows;
    private final Clock clock;

    ReadLog(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * One answer with personal fields in it.
     *
     * @param operation method and path of the call, without its query
     */
    record Entry(
            Caller caller,
            @Nullable Purpose purpose,
            @Nullable String caseReference,
            @Nullable String requestId,
            String operation,
            Set<PersonalField> fields,
            Set<UUID> people) {}

    /** Writes an entry in a transaction of its own: what was shown was shown, whatever becomes of the request. */
    void write(Entry entry) {
        QuarkusTransaction.requiringNew().run(() -> insert(entry));
    }

    private void insert(Entry entry) {
        rows.createNativeQuery("""
                        insert into personal_read (id, at, actor, roles, office, purpose, case_reference, request_id,
                                                   operation, fields, people)
                        values (:id, :at, :actor, :roles, :office, :purpose, :case, :request, :operation,
                                cast(:fields as varchar[]), cast(:people as uuid[]))""")
                .setParameter("id", Ids.next())
                .setParameter("at", clock.instant())
                .setParameter("actor", entry.caller.subject())
                .setParameter("roles", entry.caller.roles().stream().sorted().collect(Collectors.joining(" ")))
                .setParameter("office", entry.caller.officeCode())
                .setParameter("purpose", entry.purpose == null ? null : entry.purpose.name())
                .setParameter("case", entry.caseReference)
                .setParameter("request", entry.requestId)
                .setParameter("operation", entry.operation)
                .setParameter("fields", array(entry.fields))
                .setParameter("people", array(entry.people))
                .executeUpdate();
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
