package khrongkan.approval.signoff.domain;

import java.util.Optional;
import khrongkan.approval.authority.domain.Authority;

/**
 * As what somebody decides.
 *
 * @param authority by which he decides for a post; empty where his role was enough
 */
public record Part(Hand hand, Optional<Authority> authority) {

    static Part of(Hand hand) {
        return new Part(hand, Optional.empty());
    }
}
