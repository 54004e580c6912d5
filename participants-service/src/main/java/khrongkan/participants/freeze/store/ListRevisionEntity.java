package khrongkan.participants.freeze.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A state of a list. What stands in it never changes; its content is added when it is frozen. */
@Entity
@Table(name = "list_revision")
class ListRevisionEntity {

    @EmbeddedId
    private ListRevisionKey key;

    private Instant keptAt;

    private @Nullable String actor;

    @JdbcTypeCode(SqlTypes.JSON)
    private String changes;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String content;

    protected ListRevisionEntity() {}

    ListRevisionEntity(ListRevisionKey key, Instant keptAt, @Nullable String actor, String changes) {
        this.key = key;
        this.keptAt = keptAt;
        this.actor = actor;
        this.changes = changes;
    }

    boolean isFrozen() {
        return content != null;
    }

    void freeze(String dossier) {
        content = dossier;
    }

    KeptList kept() {
        return new KeptList(key.number(), keptAt, actor, changes, content);
    }
}
