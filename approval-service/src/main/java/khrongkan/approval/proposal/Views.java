package khrongkan.approval.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.approval.authority.Authorities;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.signoff.domain.Step;
import khrongkan.kit.page.Page;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows proposals to the caller, in his language and with what he may do. */
@ApplicationScoped
public class Views {

    private final Actors actors;
    private final Authorities authorities;
    private final Dues due;
    private final Problems problems;
    private final Writes writes;

    Views(Actors actors, Authorities authorities, Dues due, Problems problems, Writes writes) {
        this.actors = actors;
        this.authorities = authorities;
        this.due = due;
        this.problems = problems;
        this.writes = writes;
    }

    /** The whole proposal. */
    public ProposalView whole(Proposal proposal) {
        var blocks = new Blocks(proposal, authorities.inForce(posts(proposal)), problems.language());
        return ProposalView.of(
                proposal, blocks, due.of(List.of(proposal)).get(proposal.id()), actors.current(), problems.language());
    }

    /** A page of proposals as items of a list. */
    public Page<ProposalItem> items(Page<Proposal> page) {
        var actor = actors.current();
        var language = problems.language();
        var dues = due.of(page.items());
        return page.map(proposal -> ProposalItem.of(proposal, dues.get(proposal.id()), actor, language));
    }

    /** The answer that shows it with its entity tag. */
    public RestResponse<ProposalView> shown(Proposal proposal) {
        return writes.shown(proposal.version(), whole(proposal));
    }

    private static List<UUID> posts(Proposal proposal) {
        return proposal.signoff().way().steps().stream()
                .map(Step::post)
                .flatMap(Stream::ofNullable)
                .map(Post::id)
                .toList();
    }
}
