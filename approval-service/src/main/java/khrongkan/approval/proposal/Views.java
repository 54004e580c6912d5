package khrongkan.approval.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows proposals to the caller, in his language and with what he may do. */
@ApplicationScoped
public class Views {

    private final Actors actors;
    private final Problems problems;
    private final Writes writes;

    Views(Actors actors, Problems problems, Writes writes) {
        this.actors = actors;
        this.problems = problems;
        this.writes = writes;
    }

    /** The whole proposal. */
    public ProposalView whole(Proposal proposal) {
        return ProposalView.of(proposal, actors.current(), problems.language());
    }

    /** The proposal as an item of a list. */
    public ProposalItem item(Proposal proposal) {
        return ProposalItem.of(proposal, actors.current(), problems.language());
    }

    /** The answer that shows it with its entity tag. */
    public RestResponse<ProposalView> shown(Proposal proposal) {
        return writes.shown(proposal.version(), whole(proposal));
    }
}
