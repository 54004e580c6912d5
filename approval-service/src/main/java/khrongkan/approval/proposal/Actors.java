package khrongkan.approval.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import khrongkan.approval.authority.Authorities;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Warrants;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;

/** The caller as the rules see him. */
@ApplicationScoped
public class Actors {

    private final Callers callers;
    private final Authorities authorities;

    Actors(Callers callers, Authorities authorities) {
        this.callers = callers;
        this.authorities = authorities;
    }

    /** The caller of the request that is being answered. */
    public Actor current() {
        return actor(authorities::of);
    }

    /** The same while he decides: what he shows for himself cannot be revoked before the transaction ends. */
    public Actor deciding() {
        return actor(authorities::lockedOf);
    }

    private Actor actor(BiFunction<String, String, List<Authority>> register) {
        var caller = callers.current();
        var actor = new Actor(caller.subject(), caller.officeCode(), hands(caller));
        if (caller.officeCode() == null || !acts(caller)) {
            return actor;
        }
        return actor.with(new Warrants(register.apply(caller.subject(), caller.officeCode()), authorities.today()));
    }

    private static Set<Hand> hands(Caller caller) {
        return Arrays.stream(Hand.values())
                .filter(hand -> hand.role().filter(caller::is).isPresent())
                .collect(Collectors.toSet());
    }

    /** Who only reads, or is a machine, decides nothing, whatever the register says. */
    private static boolean acts(Caller caller) {
        return caller.is(Role.FINANCE) || !hands(caller).isEmpty();
    }
}
