package khrongkan.approval.route.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import khrongkan.approval.authority.domain.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A post that may be the approver's.
 *
 * @param post none where the role decides
 * @param upTo up to how many baht, that sum included; no limit where missing
 * @param subjects for which subjects; for all where empty
 */
public record Candidate(@Nullable UUID post, @Nullable BigDecimal upTo, SortedSet<String> subjects) {

    boolean takes(Matter matter) {
        return subjects.isEmpty() || (matter.subject() != null && subjects.contains(matter.subject()));
    }

    Optional<BigDecimal> limitBelow(Matter matter) {
        return Optional.ofNullable(upTo).filter(limit -> isBelow(limit, matter));
    }

    static boolean isBelow(BigDecimal limit, Matter matter) {
        return matter.amount() != null && matter.amount().compareTo(limit) > 0;
    }
}
