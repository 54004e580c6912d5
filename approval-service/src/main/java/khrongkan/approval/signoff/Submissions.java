package khrongkan.approval.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.budget.Budgets;
import khrongkan.approval.dossier.Dossier;
import khrongkan.approval.dossier.Dossiers;
import khrongkan.approval.dossier.Draft;
import khrongkan.approval.participants.Seminars;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.remote.Held;
import khrongkan.approval.route.Routes;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The part of a submission that asks other services: what is to be sealed, and whether they hold it. */
@ApplicationScoped
class Submissions {

    private final Desk desk;
    private final Checks checks;
    private final Dossiers dossiers;
    private final Budgets budgets;
    private final Seminars seminars;
    private final Routes routes;
    private final Problems problems;

    Submissions(
            Desk desk,
            Checks checks,
            Dossiers dossiers,
            Budgets budgets,
            Seminars seminars,
            Routes routes,
            Problems problems) {
        this.desk = desk;
        this.checks = checks;
        this.dossiers = dossiers;
        this.budgets = budgets;
        this.seminars = seminars;
        this.routes = routes;
        this.problems = problems;
    }

    /** Asks and has it held, if this decision is a submission. Outside any transaction. */
    Optional<Submission> prepare(UUID id, Decide decision) {
        if (decision.action() != Action.SUBMIT) {
            return Optional.empty();
        }
        var proposal = desk.readable(id);
        checks.require(proposal, decision);
        var draft = dossiers.draft(proposal);
        var seal = draft.dossier().manifest().seal();
        Checks.requireSeal(decision, seal);
        var matter = new Matter(proposal.document().subject(), total(draft.dossier()));
        routes.way(proposal.office(), matter); // a paper that nobody could approve ties up no money
        return Optional.of(new Submission(proposal.version(), draft.dossier(), seal, matter, held(proposal, draft)));
    }

    private static @Nullable BigDecimal total(Dossier dossier) {
        var total = dossier.budget().path("total");
        return total.isNumber() ? total.decimalValue() : null;
    }

    /** The list first, the money last: what fails before it leaves no money tied up. */
    private Instant held(Proposal proposal, Draft draft) {
        var signoff = proposal.signoff();
        var claim = new Held.Claim(proposal.id(), signoff.revisionToSign(), signoff.office());
        var language = problems.language().toLanguageTag();
        var seminar = Objects.requireNonNull(proposal.document().seminarId());
        var budget = Objects.requireNonNull(proposal.document().budgetId());
        var list = seminars.hold(seminar, seen(draft.listVersion(), "seminar-missing"), language, claim);
        var money = budgets.hold(budget, seen(draft.budgetVersion(), "budget-missing"), language, claim);
        return list.isBefore(money) ? list : money;
    }

    private static String seen(Optional<String> version, String missing) {
        return version.orElseThrow(() -> Refusal.conflict(missing, Map.of()));
    }
}
