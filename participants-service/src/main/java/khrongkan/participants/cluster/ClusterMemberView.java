package khrongkan.participants.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.cluster.domain.Part;
import org.jspecify.annotations.Nullable;

/** A member of a cluster as callers see it. */
public record ClusterMemberView(
        UUID id,
        UUID clusterId,
        UUID organizationId,
        Part part,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant createdAt,
        Instant changedAt) {

    static ClusterMemberView of(ClusterMemberEntity row) {
        var content = row.content();
        return new ClusterMemberView(
                row.id(),
                row.clusterId(),
                content.organizationId(),
                content.part(),
                content.time().from(),
                content.time().to(),
                row.createdAt(),
                row.changedAt());
    }
}
