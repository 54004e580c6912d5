package khrongkan.approval.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.proposal.Actors;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Actor;
import khrongkan.approval.signoff.domain.Part;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What must hold before a decision is taken, asked before other services are and again under the lock. */
@ApplicationScoped
class Checks {

    private final Actors actors;

    Checks(Actors actors) {
        this.actors = actors;
    }

    /** Refuses what can be refused before other services are asked. */
    void require(Proposal proposal, Decide decision) {
        part(proposal, decision, actors.current());
    }

    /** As what the caller decides, under the lock of the proposal and of his authorities. */
    Part part(Proposal proposal, Decide decision) {
        return part(proposal, decision, actors.deciding());
    }

    /** Refuses what the rules refuse, and then what is missing in the request. */
    Part part(Proposal proposal, Decide decision, Actor caller) {
        var actor = decision.authorityId() == null ? caller : showing(decision.authorityId(), caller);
        var reasons = proposal.signoff().whyNot(decision.action(), actor);
        if (!reasons.isEmpty()) {
            throw reasons.get(0).refusal();
        }
        requireWords(decision);
        var part = proposal.signoff().partOf(decision.action(), actor).orElseThrow();
        if (decision.authorityId() != null && part.authority().isEmpty()) {
            throw Refusal.invalid("/authorityId", "no-authority-needed", Map.of());
        }
        return part;
    }

    private static Actor showing(UUID authority, Actor caller) {
        var shown = caller.warrants().only(authority);
        if (shown.all().isEmpty()) {
            throw Refusal.invalid("/authorityId", "no-such-authority", Map.of());
        }
        return caller.with(shown);
    }

    private static void requireWords(Decide decision) {
        if (decision.action().needsComment() && isBlank(decision.comment())) {
            throw Refusal.invalid("/comment", "not-blank", Map.of());
        }
        if (decision.action().signs() && isBlank(decision.seal())) {
            throw Refusal.invalid("/seal", "not-blank", Map.of());
        }
        if (decision.action() == Action.NUMBER) {
            decision.numbering();
        }
    }

    /** Refuses a decision over another dossier than the present one. */
    static void requireSeal(Decide decision, String present) {
        if (!isBlank(decision.seal()) && !present.equals(decision.seal())) {
            throw Refusal.conflict("dossier-changed", Map.of());
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
