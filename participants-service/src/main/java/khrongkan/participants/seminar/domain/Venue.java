package khrongkan.participants.seminar.domain;

import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/** Where a seminar takes place. */
public record Venue(String name, VenueKind kind) {

    private static final int LONGEST_NAME = 300;

    /** A venue as somebody typed it. */
    public record Draft(@Nullable String name, @Nullable VenueKind kind) {}

    static Venue read(Draft draft, Faults faults) {
        return new Venue(
                faults.required("name", draft.name(), LONGEST_NAME),
                faults.present("kind", draft.kind(), VenueKind.GOVERNMENT));
    }
}
