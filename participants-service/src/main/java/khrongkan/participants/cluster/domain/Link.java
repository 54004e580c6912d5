package khrongkan.participants.cluster.domain;

import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/** What ties an organisation of a cluster to another; where it goes both ways, always seen from the same of the two. */
public record Link(UUID organizationId, Tie kind, UUID toOrganizationId, Span time, Source source) {

    private static final UUID NONE = new UUID(0, 0);

    public Link {
        if (!kind.isDirected() && organizationId.compareTo(toOrganizationId) > 0) {
            var first = organizationId;
            organizationId = toOrganizationId;
            toOrganizationId = first;
        }
    }

    /** A link as somebody typed it. */
    public record Draft(
            @Nullable UUID organizationId,
            @Nullable Tie kind,
            @Nullable UUID toOrganizationId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Source.@Nullable Draft source) {}

    /** Reads a link as somebody typed it. */
    public static Link read(Draft draft, Faults faults) {
        var link = new Link(
                faults.present("organizationId", draft.organizationId, NONE),
                faults.present("kind", draft.kind, Tie.OTHER),
                faults.present("toOrganizationId", draft.toOrganizationId, NONE),
                Span.read(draft.from, draft.to, faults),
                Source.read(draft.source, faults.in("source")));
        if (draft.organizationId != null && link.organizationId.equals(link.toOrganizationId)) {
            faults.add("toOrganizationId", "link-to-itself");
        }
        return link;
    }

    /** Whether both say the same of the same two. */
    public boolean repeats(Link other) {
        return kind == other.kind
                && organizationId.equals(other.organizationId)
                && toOrganizationId.equals(other.toOrganizationId)
                && time.overlaps(other.time);
    }
}
