package khrongkan.participants.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.cluster.domain.Source;
import khrongkan.participants.cluster.domain.Tie;
import org.jspecify.annotations.Nullable;

/** A link between two members of a cluster as callers see it. */
public record ClusterLinkView(
        UUID id,
        UUID clusterId,
        UUID organizationId,
        Tie kind,
        UUID toOrganizationId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Source source,
        Instant createdAt,
        Instant changedAt) {

    static ClusterLinkView of(ClusterLinkEntity row) {
        var content = row.content();
        return new ClusterLinkView(
                row.id(),
                row.clusterId(),
                content.organizationId(),
                content.kind(),
                content.toOrganizationId(),
                content.time().from(),
                content.time().to(),
                content.source(),
                row.createdAt(),
                row.changedAt());
    }
}
