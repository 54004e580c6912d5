package khrongkan.participants.privacy.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the log of reads, as it is searched. */
@Entity
@Immutable
@Table(name = "personal_read")
class ReadEntity {

    @Id
    private UUID id;

    private Instant at;
    private String actor;
    private String roles;
    private @Nullable String office;
    private @Nullable String purpose;
    private @Nullable String caseReference;
    private @Nullable String requestId;
    private String operation;
    private String[] fields;
    private UUID[] people;

    protected ReadEntity() {}

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** The line for whoever may know of everybody in it. */
    ReadView view() {
        return view(List.of(people));
    }

    /** The line for one person, who is not told of the others. */
    ReadView about(UUID person) {
        return view(List.of(person));
    }

    private ReadView view(List<UUID> shown) {
        return new ReadView(
                id, at, actor, roles, office, purpose, caseReference, requestId, operation, List.of(fields), shown);
    }
}
