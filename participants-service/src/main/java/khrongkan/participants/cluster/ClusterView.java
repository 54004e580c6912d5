package khrongkan.participants.cluster;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cluster as callers see it. */
public record ClusterView(
        UUID id, String office, String name, @Nullable String description, Instant createdAt, Instant changedAt) {

    static ClusterView of(ClusterEntity row) {
        var content = row.content();
        return new ClusterView(
                row.id(), row.office(), content.name(), content.description(), row.createdAt(), row.changedAt());
    }
}
