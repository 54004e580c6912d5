package khrongkan.participants.cluster.domain;

import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/** The time of an organisation in a cluster. */
public record Member(UUID organizationId, Part part, Span time) {

    private static final UUID NONE = new UUID(0, 0);

    /** A member as somebody typed it; a plain one where its part is left out. */
    public record Draft(
            @Nullable UUID organizationId,
            @Nullable Part part,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Reads a member as somebody typed it. */
    public static Member read(Draft draft, Faults faults) {
        return new Member(
                faults.present("organizationId", draft.organizationId, NONE),
                draft.part == null ? Part.MEMBER : draft.part,
                Span.read(draft.from, draft.to, faults));
    }
}
