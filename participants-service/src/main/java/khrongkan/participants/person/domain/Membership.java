package khrongkan.participants.person.domain;

import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in an organisation.
 *
 * @param position what he or she is there
 * @param from the first day, open where it is not known
 * @param to the last day, open while it lasts
 */
public record Membership(
        UUID organizationId,
        @Nullable String position,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final UUID NOWHERE = new UUID(0, 0);
    private static final int LONGEST_POSITION = 200;

    /** A membership as somebody typed it. */
    public record Draft(
            @Nullable UUID organizationId,
            @Nullable String position,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Reads a membership as somebody typed it. */
    public static Membership read(Draft draft, Faults faults) {
        if (draft.from() != null && draft.to() != null && draft.to().isBefore(draft.from())) {
            faults.add("to", "ends-before-start");
        }
        return new Membership(
                faults.present("organizationId", draft.organizationId(), NOWHERE),
                faults.text("position", draft.position(), LONGEST_POSITION),
                draft.from(),
                draft.to());
    }

    /** This membership with what a row of a file says; what the row leaves blank stays. */
    public Membership updatedBy(Membership row) {
        return new Membership(
                organizationId,
                row.position == null ? position : row.position,
                row.from == null ? from : row.from,
                row.to == null ? to : row.to);
    }

    /** Whether both are in the same organisation on some day. */
    public boolean overlaps(Membership other) {
        return organizationId.equals(other.organizationId) && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Membership other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }
}
