package khrongkan.participants.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.change.Kept;
import khrongkan.participants.cluster.domain.Member;
import khrongkan.participants.cluster.domain.Part;
import khrongkan.participants.cluster.domain.Span;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Member}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "cluster_member")
class ClusterMemberEntity extends Kept {

    private UUID clusterId;
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    protected ClusterMemberEntity() {}

    ClusterMemberEntity(String office, Instant now, UUID clusterId, Member content) {
        super(office, now);
        this.clusterId = clusterId;
        take(content);
    }

    void change(Member content, Instant now) {
        take(content);
        changed(now);
    }

    UUID clusterId() {
        return clusterId;
    }

    Member content() {
        return new Member(organizationId, part, new Span(startsOn, endsOn));
    }

    private void take(Member content) {
        organizationId = content.organizationId();
        part = content.part();
        startsOn = content.time().from();
        endsOn = content.time().to();
    }
}
