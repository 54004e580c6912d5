package khrongkan.approval.signoff.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at a proposal or decides about it.
 *
 * @param subject the one stable name of this person
 * @param office the office this person works for
 * @param hands in which parts this person may act by role
 * @param warrants for which posts this person may act
 */
public record Actor(String subject, @Nullable String office, Set<Hand> hands, Warrants warrants) {

    public Actor {
        hands = Set.copyOf(hands);
    }

    /** Somebody who acts by role only. */
    public Actor(String subject, @Nullable String office, Set<Hand> hands) {
        this(subject, office, hands, Warrants.NONE);
    }

    /** The same with what he shows for himself. */
    public Actor with(Warrants shown) {
        return new Actor(subject, office, hands, shown);
    }

    boolean may(Hand hand) {
        return hands.contains(hand);
    }

    boolean actsForPosts() {
        return !warrants.all().isEmpty();
    }

    boolean actsAtAll() {
        return !hands.isEmpty() || actsForPosts();
    }
}
