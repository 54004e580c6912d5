package khrongkan.approval.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import khrongkan.approval.feed.EventType;
import khrongkan.approval.feed.Events;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.Proposals;
import khrongkan.approval.revision.Revision;
import khrongkan.approval.revision.Revisions;
import khrongkan.approval.route.Routes;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.approval.template.Templates;
import khrongkan.approval.verification.Codes;
import khrongkan.approval.verification.VerificationCode;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes a decision: one transaction with its signature, its history entry and its word to others. */
@ApplicationScoped
@Transactional
class Decisions {

    private final Proposals proposals;
    private final Revisions revisions;
    private final Scribe scribe;
    private final Word word;
    private final Events events;
    private final Checks checks;
    private final PaperSignatures papers;
    private final Codes codes;
    private final Routes routes;
    private final Templates templates;
    private final Callers callers;
    private final Clock clock;
    private final Duration margin;

    Decisions(
            Proposals proposals,
            Revisions revisions,
            Scribe scribe,
            Word word,
            Events events,
            Checks checks,
            PaperSignatures papers,
            Codes codes,
            Routes routes,
            Templates templates,
            Callers callers,
            Clock clock,
            @ConfigProperty(name = "khrongkan.submission.margin") Duration margin) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.scribe = scribe;
        this.word = word;
        this.events = events;
        this.checks = checks;
        this.papers = papers;
        this.codes = codes;
        this.routes = routes;
        this.templates = templates;
        this.callers = callers;
        this.clock = clock;
        this.margin = margin;
    }

    /** The proposal after the caller's decision. */
    Proposal take(UUID id, Decide decision, Optional<Submission> submission) {
        return take(id, decision, submission, before -> Signer.of(callers.current(), checks.part(before, decision)));
    }

    /** The proposal after a signature on paper was recorded. */
    Proposal record(UUID id, RecordSignature request) {
        var after = take(id, request.decision(), Optional.empty(), before -> papers.signer(before, request));
        events.raise(EventType.PAPER_SIGNED, id, after.office());
        return after;
    }

    private Proposal take(
            UUID id, Decide decision, Optional<Submission> submission, Function<Proposal, Signer> signing) {
        submission.ifPresent(this::requireTime);
        var before = proposals.locked(id);
        callers.current().requireRead(before.office());
        var signer = signing.apply(before);
        var routed = submission.map(made -> routed(before, made)).orElse(before);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        @Nullable
        String seal = submission.isPresent() ? sealed(routed, submission.get(), now) : submitted(before, decision);
        @Nullable String code = decision.action() == Action.APPROVE ? VerificationCode.next() : null;
        var after = scribe.write(routed, new Scribe.Deed(decision, signer, seal, code, now));
        if (code != null) {
            codes.issue(code, id, after.revision(), now);
        }
        word.pass(decision.action(), before.signoff(), after, id);
        events.raise(Notices.of(decision.action()), id, before.office());
        return proposals.keep(kept(routed, decision, after, code == null ? before.verificationCode() : code, now));
    }

    private Proposal routed(Proposal proposal, Submission submission) {
        return proposal.on(routes.way(proposal.office(), submission.matter()));
    }

    /** A hold made by the loser of two submissions came after the word of the winner, which is said again. */
    void sayAgain(UUID id) {
        if (!proposals.locked(id).signoff().state().writable()) {
            word.again(id);
        }
    }

    /** Keeps what is sealed by a submission; it must still be what the dossier was made from. */
    private String sealed(Proposal proposal, Submission submission, Instant now) {
        if (proposal.version() != submission.version()) {
            throw Refusal.conflict("dossier-changed", Map.of());
        }
        var document = proposal.document();
        revisions.add(new Revision(
                proposal.id(),
                proposal.signoff().revisionToSign(),
                document,
                submission.dossier(),
                submission.seal(),
                Objects.requireNonNull(document.budgetId()),
                Objects.requireNonNull(document.seminarId()),
                proposal.signoff().way(),
                templates.presentVersion(proposal.office()),
                callers.current().subject(),
                now));
        return submission.seal();
    }

    /** The seal of the submitted revision, which must be the one the actor was shown; none in a draft. */
    private @Nullable String submitted(Proposal proposal, Decide decision) {
        if (proposal.signoff().state().writable()) {
            return null;
        }
        var seal = revisions.get(proposal.id(), proposal.signoff().revision()).seal();
        Checks.requireSeal(decision, seal);
        return seal;
    }

    private Proposal kept(Proposal before, Decide decision, Signoff after, @Nullable String code, Instant now) {
        var approved = before.signoff().approvedRevision();
        if (decision.action() == Action.REJECT && approved != null) {
            // a rejected amendment gives the document its approved words back, and the way they went
            var fell = revisions.get(before.id(), approved);
            return before.written(fell.document(), now).decided(after.on(fell.way()), code, now);
        }
        var kept = before.decided(after, code, now);
        return decision.action() == Action.NUMBER ? kept.numbered(decision.numbering()) : kept;
    }

    private void requireTime(Submission submission) {
        if (clock.instant().plus(margin).isAfter(submission.heldUntil())) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "hold-expiring", Map.of(), List.of());
        }
    }
}
