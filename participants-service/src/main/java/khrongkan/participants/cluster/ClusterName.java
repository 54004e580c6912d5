package khrongkan.participants.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The name of a cluster, where the index finds it behind the wall between the offices. */
@Entity
@Immutable
@Table(name = "cluster_search")
@SuppressWarnings("UnusedVariable") // read by queries
class ClusterName {

    @Id
    private UUID id;

    private String nameKey;

    protected ClusterName() {}
}
