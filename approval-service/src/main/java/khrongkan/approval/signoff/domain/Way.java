package khrongkan.approval.signoff.domain;

import java.util.List;
import khrongkan.approval.authority.domain.Matter;

/**
 * The way one revision goes, as it was when it was submitted.
 *
 * @param version of the office's route; 0 where the office had none and the roles decide
 * @param matter by what the way was chosen
 * @param steps after the author, in their order; the endorser and the approver are always among them
 */
public record Way(int version, Matter matter, List<Step> steps) {

    /** Where nothing was configured: whoever has the role endorses, whoever has the role approves. */
    public static final Way BY_ROLES =
            new Way(0, Matter.OPEN, List.of(Step.byRole(Hand.ENDORSER), Step.byRole(Hand.APPROVER)));

    public Way {
        steps = List.copyOf(steps);
    }

    /** The same for this matter. */
    public Way about(Matter known) {
        return new Way(version, known, steps);
    }

    /** The station of a hand that is on every way. */
    public Step step(Hand hand) {
        return steps.stream().filter(step -> step.hand() == hand).findFirst().orElseThrow();
    }
}
