package khrongkan.approval.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khrongkan.approval.authority.Authorities;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.approval.signoff.domain.OnPaper;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.approval.signoff.domain.Step;
import khrongkan.approval.signoff.domain.Warrants;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.refusal.Refusal;

/** Whose signature on paper is recorded: he must have been entitled on the day he signed, and somebody else records it. */
@ApplicationScoped
class PaperSignatures {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Authorities authorities;
    private final Checks checks;
    private final Callers callers;

    PaperSignatures(Authorities authorities, Checks checks, Callers callers) {
        this.authorities = authorities;
        this.checks = checks;
        this.callers = callers;
    }

    /** The signer, under the lock of the proposal and of his authorities, by the rules of whoever signs himself. */
    Signer signer(Proposal before, RecordSignature request) {
        if (!request.action().onPaper()) {
            throw Refusal.invalid("/action", "not-on-paper", Map.of());
        }
        requireOffice(before);
        requirePost(before);
        requireDay(before, request.signedOn());
        var named = authorities
                .locked(request.authorityId(), before.office())
                .orElseThrow(() -> Refusal.invalid("/authorityId", "no-such-authority", Map.of()));
        var part = checks.part(before, request.decision(), actor(named, before.office(), request.signedOn()));
        requireOther(before, named);
        var recorder = callers.current();
        var paper = new OnPaper(
                request.signedOn(),
                request.scan().sha256(),
                request.scan().reference(),
                recorder.subject(),
                recorder.name());
        return Signer.of(named, part, paper);
    }

    private Actor actor(Authority named, String office, LocalDate day) {
        var subject = named.holder().subject();
        return new Actor(subject, office, Set.of()).with(new Warrants(authorities.lockedOf(subject, office), day));
    }

    private void requireOffice(Proposal before) {
        if (!callers.current().office().equals(before.office())) {
            throw Refusal.forbidden("other-office", Map.of());
        }
    }

    /** By role nobody can tell afterwards who was entitled: the register must name a post. */
    private static void requirePost(Proposal before) {
        Optional<Step> station = before.signoff().turn();
        if (station.isPresent() && station.get().post() == null) {
            throw Refusal.conflict("paper-needs-post", Map.of());
        }
    }

    private void requireDay(Proposal before, LocalDate signedOn) {
        if (signedOn.isAfter(authorities.today())) {
            throw Refusal.invalid("/signedOn", "in-the-future", Map.of());
        }
        var names = before.signoff().signatures();
        if (!names.isEmpty() && signedOn.isBefore(day(names.get(names.size() - 1)))) {
            throw Refusal.invalid("/signedOn", "before-last-signature", Map.of());
        }
    }

    private static LocalDate day(Signature signature) {
        var paper = signature.paper();
        return paper == null ? day(signature.at()) : paper.signedOn();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BANGKOK);
    }

    /** Whoever records is neither the signer nor one of those whose names stand there. */
    private void requireOther(Proposal before, Authority named) {
        var recorder = callers.current().subject();
        boolean signed = before.signoff().signatures().stream()
                .anyMatch(signature -> signature.person().equals(recorder));
        if (signed || named.holder().subject().equals(recorder)) {
            throw Refusal.conflict("recorder-signed", Map.of());
        }
    }
}
