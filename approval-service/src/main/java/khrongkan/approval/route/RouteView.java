package khrongkan.approval.route;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.route.domain.Candidate;
import khrongkan.approval.route.domain.Review;
import khrongkan.approval.route.domain.Route;
import org.jspecify.annotations.Nullable;

/** A version of an office's route as callers see it. */
public record RouteView(
        UUID id,
        String officeCode,
        int version,
        List<Review> reviews,
        @Nullable UUID endorserPost,
        List<Candidate> approvers,
        String enteredBy,
        Instant enteredAt) {

    static RouteView of(UUID id, String office, int version, Route route, String by, Instant at) {
        return new RouteView(id, office, version, route.reviews(), route.endorser(), route.approvers(), by, at);
    }
}
