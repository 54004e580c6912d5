package khrongkan.participants.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.change.Kept;
import khrongkan.participants.cluster.domain.Link;
import khrongkan.participants.cluster.domain.Source;
import khrongkan.participants.cluster.domain.Span;
import khrongkan.participants.cluster.domain.Tie;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Link}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "cluster_link")
class ClusterLinkEntity extends Kept {

    private UUID clusterId;
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private Tie kind;

    private UUID toOrganizationId;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Source.Kind sourceKind;

    private @Nullable UUID sourceSeminarId;
    private @Nullable String sourceNote;

    protected ClusterLinkEntity() {}

    ClusterLinkEntity(String office, Instant now, UUID clusterId, Link content) {
        super(office, now);
        this.clusterId = clusterId;
        take(content);
    }

    void change(Link content, Instant now) {
        take(content);
        changed(now);
    }

    UUID clusterId() {
        return clusterId;
    }

    Link content() {
        return new Link(
                organizationId,
                kind,
                toOrganizationId,
                new Span(startsOn, endsOn),
                new Source(sourceKind, sourceSeminarId, sourceNote));
    }

    private void take(Link content) {
        organizationId = content.organizationId();
        kind = content.kind();
        toOrganizationId = content.toOrganizationId();
        startsOn = content.time().from();
        endsOn = content.time().to();
        sourceKind = content.source().kind();
        sourceSeminarId = content.source().seminarId();
        sourceNote = content.source().note();
    }
}
