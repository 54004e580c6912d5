package khrongkan.approval.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Callers;

/** The caller as the rules see him. */
@ApplicationScoped
public class Actors {

    private final Callers callers;

    Actors(Callers callers) {
        this.callers = callers;
    }

    /** The caller of the request that is being answered. */
    public Actor current() {
        return of(callers.current());
    }

    /** This caller. */
    public static Actor of(Caller caller) {
        var hands = Arrays.stream(Hand.values())
                .filter(hand -> caller.is(hand.role()))
                .collect(Collectors.toSet());
        return new Actor(caller.subject(), caller.officeCode(), hands);
    }
}
