package khrongkan.approval.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import khrongkan.approval.calendar.Due;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.approval.signoff.domain.State;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as callers see it.
 *
 * @param office the responsible office as it is printed
 * @param officeCode the office whose record this is
 * @param status where it stands
 * @param stateLabel the same in the caller's language
 * @param revision the revision decided about; in a draft the one to be submitted
 * @param approvedRevision the revision in force, also while a later one is drafted and decided
 * @param subject what it is about, by the office's own codes
 * @param signatures the names that count under the revision
 * @param reviews who has checked the revision between the signatures
 * @param signatureBlocks the three blocks as they are printed
 * @param way the stations of the submitted revision; none in a draft
 * @param waiting where it waits now; none while nobody's decision is awaited
 * @param due by when it should be decided; none where nothing is awaited or the office has entered no deadlines
 * @param documentNumber the number and date of the registry; none before it gave them
 * @param attention what the author has to know
 * @param verificationCode under which the approved revision can be verified; none before
 * @param copiedFrom the proposal it was drafted from; none where it was written anew
 * @param actions what the caller may do now, and why not
 */
public record ProposalView(
        UUID id,
        @Nullable String title,
        @Nullable String type,
        @Nullable String topic,
        @Nullable String subject,
        @Nullable String rationale,
        List<String> objectives,
        List<String> methods,
        List<Target> targets,
        @Nullable Period period,
        @Nullable String office,
        @Nullable String venue,
        List<String> expectedResults,
        @Nullable UUID seminarId,
        @Nullable UUID budgetId,
        List<String> alignment,
        List<Indicator> indicators,
        List<AgendaItem> agenda,
        @Nullable String evaluation,
        List<Risk> risks,
        Signatories signatories,
        String officeCode,
        State status,
        String stateLabel,
        int revision,
        @Nullable Integer approvedRevision,
        String author,
        List<SignatureView> signatures,
        List<SignatureView> reviews,
        List<SignatureBlock> signatureBlocks,
        @Nullable WayView way,
        @Nullable WaitingView waiting,
        @Nullable Due due,
        @Nullable Numbering documentNumber,
        List<Notice> attention,
        @Nullable String verificationCode,
        @Nullable UUID copiedFrom,
        Instant createdAt,
        Instant changedAt,
        List<ActionView> actions) {

    static ProposalView of(Proposal proposal, Blocks blocks, @Nullable Due due, Actor actor, Locale language) {
        var document = proposal.document();
        var signoff = proposal.signoff();
        return new ProposalView(
                proposal.id(),
                document.title(),
                document.type(),
                document.topic(),
                document.subject(),
                document.rationale(),
                document.objectives(),
                document.methods(),
                document.targets(),
                document.period(),
                document.office(),
                document.venue(),
                document.expectedResults(),
                document.seminarId(),
                document.budgetId(),
                document.alignment(),
                document.indicators(),
                document.agenda(),
                document.evaluation(),
                document.risks(),
                document.signatories(),
                proposal.office(),
                signoff.state(),
                Texts.of("state." + signoff.state(), language),
                signoff.revision(),
                signoff.approvedRevision(),
                signoff.author(),
                names(signoff, true),
                names(signoff, false),
                blocks.three(),
                WayView.of(signoff),
                blocks.waiting().orElse(null),
                due,
                proposal.numbering(),
                Notice.of(signoff, language),
                proposal.verificationCode(),
                proposal.copiedFrom(),
                proposal.createdAt(),
                proposal.changedAt(),
                ActionView.of(signoff, actor, language));
    }

    private static List<SignatureView> names(Signoff signoff, boolean signing) {
        return signoff.signatures().stream()
                .filter(signature -> signature.hand().signs() == signing)
                .map(SignatureView::of)
                .toList();
    }
}
