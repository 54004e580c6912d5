package khrongkan.participants.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import khrongkan.participants.change.Kept;
import khrongkan.participants.cluster.domain.Cluster;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Cluster}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "cluster")
class ClusterEntity extends Kept {

    private String name;
    private String nameKey;
    private @Nullable String description;

    protected ClusterEntity() {}

    ClusterEntity(String office, Instant now, Cluster content) {
        super(office, now);
        take(content);
    }

    void change(Cluster content, Instant now) {
        take(content);
        changed(now);
    }

    Cluster content() {
        return new Cluster(name, description);
    }

    String nameKey() {
        return nameKey;
    }

    private void take(Cluster content) {
        name = content.name();
        nameKey = content.nameKey();
        description = content.description();
    }
}
