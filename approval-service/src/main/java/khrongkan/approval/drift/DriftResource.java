package khrongkan.approval.drift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.budget.Budgets;
import khrongkan.approval.participants.Seminars;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.remote.Answers.Answer;
import khrongkan.approval.revision.Revision;
import khrongkan.approval.revision.Revisions;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.text.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells what has changed elsewhere since a proposal was signed. */
@Path("/api/v1/proposals/{id}/drift")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class DriftResource {

    private final Desk desk;
    private final Revisions revisions;
    private final Seminars seminars;
    private final Budgets budgets;
    private final Problems problems;

    DriftResource(Desk desk, Revisions revisions, Seminars seminars, Budgets budgets, Problems problems) {
        this.desk = desk;
        this.revisions = revisions;
        this.seminars = seminars;
        this.budgets = budgets;
        this.problems = problems;
    }

    @GET
    @Operation(
            summary = "Show what has changed since it was signed, in people and in baht, and what that asks for",
            description = "Against the revision in force, else the one submitted last; 409 `nothing-submitted` before."
                    + " NO_EFFECT, WITHIN_CEILING, NEEDS_NOTE or NEEDS_REAPPROVAL. Saves nothing.")
    public DriftView drift(@PathParam("id") UUID id) {
        var signed = signed(id, desk.readable(id).signoff());
        var people = people(signed);
        var money = money(signed);
        var drift = money.map(MoneyDrift.Judged::drift);
        return new DriftView(
                id,
                signed.number(),
                drift.orElse(null),
                drift.map(one -> Texts.of("drift." + one, problems.language())).orElse(null),
                people,
                money.map(MoneyDrift.Judged::money).orElse(null));
    }

    private Optional<MoneyDrift.Judged> money(Revision signed) {
        return budgets.drift(signed.budgetId())
                .flatMap(today -> MoneyDrift.of(signed.dossier().budget(), today.body()));
    }

    private Revision signed(UUID id, Signoff signoff) {
        var approved = signoff.approvedRevision();
        int number = approved == null ? signoff.lastSubmitted() : approved;
        if (number == 0) {
            throw Refusal.conflict("nothing-submitted", Map.of());
        }
        return revisions.get(id, number);
    }

    private @Nullable PeopleDrift people(Revision signed) {
        var part = signed.dossier().participants();
        return seminars.dossier(signed.seminarId())
                .filter(answer -> part.isObject())
                .map(Answer::body)
                .map(now -> PeopleDrift.between(part, now))
                .orElse(null);
    }
}
