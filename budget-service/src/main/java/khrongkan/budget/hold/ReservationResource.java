package khrongkan.budget.hold;

import io.quarkus.logging.Log;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.precondition.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Holds, for the other services. The key of a hold is its proposal and revision; every turn may be repeated under it, so
 * that no Idempotency-Key is needed or read here.
 */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holds")
@RolesAllowed(Role.SYSTEM)
public class ReservationResource {

    private static final String KEY = "/reservations/{proposalId}/{revision}";

    private final Reservations reservations;
    private final Callers callers;
    private final Preconditions preconditions;

    ReservationResource(Reservations reservations, Callers callers, Preconditions preconditions) {
        this.reservations = reservations;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @POST
    @Path("/budgets/{id}/reservations")
    @Operation(summary = "Hold the money of a budget for a revision of a proposal, and freeze its content")
    public RestResponse<ReservationView> reserve(@PathParam("id") UUID id, @NotNull @Valid ReserveBudget request) {
        long known = preconditions.knownVersion();
        var made = reservations.reserve(id, known, request, actor());
        var view = logged("reserve", ReservationView.of(made.hold()));
        return made.isNew() ? RestResponse.status(RestResponse.Status.CREATED, view) : RestResponse.ok(view);
    }

    @GET
    @Path(KEY)
    @Operation(summary = "Show a hold")
    public ReservationView show(@PathParam("proposalId") UUID proposal, @PathParam("revision") int revision) {
        return ReservationView.of(reservations.show(proposal, revision));
    }

    @POST
    @Path(KEY + "/confirm")
    @Operation(summary = "Keep a pending hold until it is decided; an expired one is reserved anew")
    public ReservationView confirm(@PathParam("proposalId") UUID proposal, @PathParam("revision") int revision) {
        return logged("confirm", ReservationView.of(reservations.confirm(proposal, revision, actor())));
    }

    @POST
    @Path(KEY + "/commit")
    @Operation(summary = "Commit the money of an approved proposal")
    public ReservationView commit(@PathParam("proposalId") UUID proposal, @PathParam("revision") int revision) {
        return logged("commit", ReservationView.of(reservations.commit(proposal, revision, actor())));
    }

    @POST
    @Path(KEY + "/release")
    @Operation(summary = "Give back what a hold keeps, reserved or committed; nothing for an unknown one")
    public ReservationView release(@PathParam("proposalId") UUID proposal, @PathParam("revision") int revision) {
        var released = reservations
                .release(proposal, revision, actor())
                .map(ReservationView::of)
                .orElseGet(() -> ReservationView.unknown(proposal, revision));
        return logged("release", released);
    }

    @POST
    @Path(KEY + "/reopen")
    @Operation(
            summary =
                    "Open a committed budget for the next revision of its proposal, until something is committed again")
    public ReservationView reopen(@PathParam("proposalId") UUID proposal, @PathParam("revision") int revision) {
        return logged("reopen", ReservationView.of(reservations.reopen(proposal, revision, actor())));
    }

    private static ReservationView logged(String turn, ReservationView hold) {
        Log.infof(
                "%s: proposal %s revision %d holds budget %s in fund %s, %s",
                turn, hold.proposalId(), hold.revision(), hold.budgetId(), hold.fundId(), hold.state());
        return hold;
    }

    private String actor() {
        return callers.current().subject();
    }
}
