package khrongkan.approval.signoff.domain;

import java.math.BigDecimal;
import java.util.List;
import khrongkan.approval.authority.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * One station of a paper after its author.
 *
 * @param post who has authority for it decides; where no post is named, whoever has the role
 * @param passedOver posts that would have decided over less
 */
public record Step(Hand hand, @Nullable Post post, List<PassedOver> passedOver) {

    public Step {
        passedOver = List.copyOf(passedOver);
    }

    /** A post that the paper passed by.
     *
     * @param limit the most it decides about; none where only the subject was not its own
     */
    public record PassedOver(Post post, @Nullable BigDecimal limit) {}

    static Step byRole(Hand hand) {
        return new Step(hand, null, List.of());
    }
}
