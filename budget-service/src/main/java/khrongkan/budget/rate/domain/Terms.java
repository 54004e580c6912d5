package khrongkan.budget.rate.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row of a schedule is for; null stands for any. */
public record Terms(
        @Nullable VenueKind venue,
        @Nullable TrainingClass trainingClass,
        @Nullable SessionKind session) {

    /** For whatever is asked. */
    public static final Terms ANY = new Terms(null, null, null);

    /** How closely the row describes its case; the closer one wins among rows of the same day. */
    int closeness() {
        return (int) Stream.of(venue, trainingClass, session)
                .filter(term -> term != null)
                .count();
    }

    /** Why a row of these terms does not fit; empty where it does. */
    Set<Reason> against(Inquiry inquiry) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (venue != null && venue != inquiry.event().venueKind()) {
            reasons.add(Reason.OTHER_VENUE);
        }
        if (trainingClass != null && trainingClass != inquiry.event().trainingClass()) {
            reasons.add(Reason.OTHER_CLASS);
        }
        if (session != null && session != inquiry.session()) {
            reasons.add(Reason.OTHER_SESSION);
        }
        return reasons;
    }
}
