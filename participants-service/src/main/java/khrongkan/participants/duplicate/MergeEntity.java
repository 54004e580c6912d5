package khrongkan.participants.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.participants.search.domain.Register;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a merge did, so that it can be undone. */
@Entity
@Table(name = "merge")
@SuppressWarnings("UnusedVariable") // written here, read by SQL
class MergeEntity {

    @Id
    private UUID id;

    private UUID duplicateId;
    private String office;

    @Enumerated(EnumType.STRING)
    private Register register;

    private UUID survivorId;
    private UUID mergedId;
    private long survivorVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String survivorBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    private String numbersMoved;

    @JdbcTypeCode(SqlTypes.JSON)
    private String referencesMoved;

    private Instant mergedAt;
    private @Nullable Instant undoneAt;

    protected MergeEntity() {}

    MergeEntity(DuplicateEntity duplicate, UUID survivor, Instant now) {
        id = Ids.next();
        duplicateId = duplicate.id();
        office = duplicate.office();
        register = duplicate.register();
        survivorId = survivor;
        mergedId = duplicate.pair().other(survivor);
        mergedAt = now;
    }

    MergeEntity did(long version, String before, String numbers, String references) {
        survivorVersion = version;
        survivorBefore = before;
        numbersMoved = numbers;
        referencesMoved = references;
        return this;
    }

    void undone(Instant now) {
        undoneAt = now;
    }

    UUID survivor() {
        return survivorId;
    }

    UUID merged() {
        return mergedId;
    }

    long survivorVersion() {
        return survivorVersion;
    }

    String survivorBefore() {
        return survivorBefore;
    }

    String numbersMoved() {
        return numbersMoved;
    }

    String referencesMoved() {
        return referencesMoved;
    }
}
