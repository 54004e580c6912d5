package khrongkan.approval.signoff;

import io.quarkus.logging.Log;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import khrongkan.approval.dossier.DossierView;
import khrongkan.approval.dossier.Dossiers;
import khrongkan.approval.history.History;
import khrongkan.approval.history.HistoryView;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.proposal.ProposalView;
import khrongkan.approval.proposal.Views;
import khrongkan.approval.revision.Revisions;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a signer is shown, what he decides, and what was decided before. */
@Path("/api/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-off")
@RolesAllowed({
    Role.OFFICER,
    Role.ENDORSER,
    Role.APPROVER,
    Role.FINANCE,
    Role.REGISTRAR,
    Role.AUDITOR,
    Role.ADMIN,
    Role.SYSTEM
})
public class DecisionResource {

    private final Desk desk;
    private final Submissions submissions;
    private final Decisions decisions;
    private final Dossiers dossiers;
    private final Revisions revisions;
    private final History history;
    private final Views views;
    private final Writes writes;

    DecisionResource(
            Desk desk,
            Submissions submissions,
            Decisions decisions,
            Dossiers dossiers,
            Revisions revisions,
            History history,
            Views views,
            Writes writes) {
        this.desk = desk;
        this.submissions = submissions;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.history = history;
        this.views = views;
        this.writes = writes;
    }

    @GET
    @Path("/dossier")
    @Operation(summary = "Read what a signature would be put under now, with its seal")
    public DossierView dossier(@PathParam("id") UUID id) {
        var proposal = desk.readable(id);
        var signoff = proposal.signoff();
        if (signoff.state().writable() || signoff.lastSubmitted() < signoff.revision()) {
            return DossierView.of(dossiers.draft(proposal).dossier(), signoff.revisionToSign(), false);
        }
        return DossierView.of(revisions.get(id, signoff.revision()).dossier(), signoff.revision(), true);
    }

    @POST
    @Path("/decisions")
    @RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.ADMIN})
    @Operation(
            summary = "Take one of the actions that the proposal lists; answers the proposal",
            description = "Each submission is a revision with a number of its own. While an amendment is drafted and"
                    + " decided, the approved revision and its commitment stay in force: a recalled or returned"
                    + " amendment goes on as a draft beside it, a rejected one is dropped and the proposal is APPROVED"
                    + " as it was, a cancelled proposal gives up both. A RETURN goes to the author, or by `returnTo` to"
                    + " the step before, which decides again over the same revision. NUMBER needs `number` and `date`.")
    public RestResponse<ProposalView> decide(@PathParam("id") UUID id, @NotNull @Valid Decide decision) {
        var held = new AtomicBoolean();
        try {
            var answer = writes.once(
                    decision,
                    () -> {
                        var submission = submissions.prepare(id, decision);
                        held.set(submission.isPresent());
                        return submission;
                    },
                    prepared -> views.shown(decisions.take(id, decision, prepared)));
            log(decision, answer.getEntity());
            return answer;
        } catch (Refusal lost) {
            if (held.get()) {
                decisions.sayAgain(id);
            }
            throw lost;
        }
    }

    /** Once it is stored; a repetition is no decision and does not come here. */
    private static void log(Decide decision, ProposalView after) {
        Log.infof(
                "decision %s: proposal %s is %s in revision %d",
                decision.action(), after.id(), after.status(), after.revision());
    }

    @GET
    @Path("/history")
    @Operation(summary = "List every decision on a proposal, the first one first, each chained to the one before")
    public Page<HistoryView> history(@PathParam("id") UUID id, @BeanParam @Valid PageQuery query) {
        desk.readable(id);
        return history.page(id, query);
    }
}
