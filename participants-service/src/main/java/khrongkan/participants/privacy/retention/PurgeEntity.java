package khrongkan.participants.privacy.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That something was purged. It is written once and never changed. */
@Entity
@Table(name = "purge")
class PurgeEntity {

    @Id
    private UUID id;

    private Instant at;
    private String office;

    @Enumerated(EnumType.STRING)
    private RetainedField field;

    private String cause;
    private String rule;
    private int records;
    private UUID[] people;

    protected PurgeEntity() {}

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    PurgeView view() {
        return new PurgeView(id, at, office, field, cause, rule, records, List.of(people));
    }
}
