package khrongkan.participants.change;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import khrongkan.kit.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the book of changes. It is written once and never changed. */
@Entity
@Table(name = "change")
class ChangeEntity {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by SQL
    private String office;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String actor;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String after;

    protected ChangeEntity() {}

    ChangeEntity(String actor, Instant at, String office, Subject subject, UUID subjectId, Action action) {
        this.id = Ids.next();
        this.office = office;
        this.subject = subject;
        this.subjectId = subjectId;
        this.action = action;
        this.actor = actor;
        this.at = at;
    }

    ChangeEntity from(@Nullable String json) {
        before = json;
        return this;
    }

    ChangeEntity to(@Nullable String json) {
        after = json;
        return this;
    }

    Instant at() {
        return at;
    }

    UUID id() {
        return id;
    }

    /** This line with its texts read. */
    Change shown(Function<String, JsonNode> json) {
        return new Change(
                id,
                at,
                actor,
                action,
                subject,
                before == null ? null : json.apply(before),
                after == null ? null : json.apply(after));
    }
}
