package khrongkan.approval.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import khrongkan.approval.authority.domain.Post;
import khrongkan.approval.calendar.Due;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.State;
import khrongkan.approval.signoff.domain.Step;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list: what tells it from others, and what the caller may do with it.
 *
 * @param turn whose decision is awaited; none where nobody's is
 * @param waitingAt the post at which it waits; none where whoever has the role may decide
 * @param arrivedAt since when it is where it is
 * @param due by when it should be decided; none where nothing is awaited or the office has entered no deadlines
 */
public record ProposalItem(
        UUID id,
        @Nullable String title,
        @Nullable String topic,
        @Nullable Period period,
        String officeCode,
        State status,
        String stateLabel,
        int revision,
        @Nullable Integer approvedRevision,
        String author,
        @Nullable Hand turn,
        @Nullable Post waitingAt,
        Instant arrivedAt,
        @Nullable Due due,
        List<Notice> attention,
        Instant createdAt,
        Instant changedAt,
        long version,
        List<ActionView> actions) {

    static ProposalItem of(Proposal proposal, @Nullable Due due, Actor actor, Locale language) {
        var signoff = proposal.signoff();
        return new ProposalItem(
                proposal.id(),
                proposal.document().title(),
                proposal.document().topic(),
                proposal.document().period(),
                proposal.office(),
                signoff.state(),
                Texts.of("state." + signoff.state(), language),
                signoff.revision(),
                signoff.approvedRevision(),
                signoff.author(),
                signoff.turn().map(Step::hand).orElse(null),
                signoff.turn().map(Step::post).orElse(null),
                proposal.arrivedAt(),
                due,
                Notice.of(signoff, language),
                proposal.createdAt(),
                proposal.changedAt(),
                proposal.version(),
                ActionView.of(signoff, actor, language));
    }
}
