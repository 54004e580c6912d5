package khrongkan.participants.freeze.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list as it was kept. It is written once and never changed. */
@Entity
@Table(name = "list_revision")
class ListRevisionEntity {

    @EmbeddedId
    private ListRevisionKey key;

    private Instant keptAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    protected ListRevisionEntity() {}

    ListRevisionEntity(ListRevisionKey key, Instant keptAt, String content) {
        this.key = key;
        this.keptAt = keptAt;
        this.content = content;
    }

    KeptList kept() {
        return new KeptList(key.number(), keptAt, content);
    }
}
