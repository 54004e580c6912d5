package khrongkan.approval.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import khrongkan.approval.proposal.Actors;
import khrongkan.approval.proposal.Proposal;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What must hold before a decision is taken, asked before other services are and again under the lock. */
@ApplicationScoped
class Checks {

    private final Actors actors;

    Checks(Actors actors) {
        this.actors = actors;
    }

    /** Refuses what the rules refuse, and then what is missing in the request. */
    void require(Proposal proposal, Decide decision) {
        var reasons = proposal.signoff().whyNot(decision.action(), actors.current());
        if (!reasons.isEmpty()) {
            throw reasons.get(0).refusal();
        }
        if (decision.action().needsComment() && isBlank(decision.comment())) {
            throw Refusal.invalid("/comment", "not-blank", Map.of());
        }
        if (decision.action().signs() && isBlank(decision.seal())) {
            throw Refusal.invalid("/seal", "not-blank", Map.of());
        }
        if (decision.authorityId() != null) {
            throw Refusal.invalid("/authorityId", "no-such-authority", Map.of());
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
