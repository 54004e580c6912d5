package khrongkan.approval.signoff.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at a proposal or decides about it.
 *
 * @param subject the one stable name of this person
 * @param office the office this person works for
 * @param hands in which parts this person may act at all
 */
public record Actor(String subject, @Nullable String office, Set<Hand> hands) {

    public Actor {
        hands = Set.copyOf(hands);
    }

    boolean may(Hand hand) {
        return hands.contains(hand);
    }
}
