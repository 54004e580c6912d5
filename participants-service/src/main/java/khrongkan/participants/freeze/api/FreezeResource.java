package khrongkan.participants.freeze.api;

import io.quarkus.logging.Log;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Role;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import khrongkan.participants.freeze.ListFreezing;
import khrongkan.participants.freeze.store.FreezeKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps lists for submissions; for the other services only. */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "freezes", description = "Lists kept for submissions; for the other services only")
@RolesAllowed(Role.SYSTEM)
public class FreezeResource {

    private final ListFreezing freezing;
    private final Writes writes;
    private final Preconditions preconditions;

    FreezeResource(ListFreezing freezing, Writes writes, Preconditions preconditions) {
        this.freezing = freezing;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    /** Which revision of which proposal needs the list, and of which office. */
    public record FreezeList(
            @NotNull UUID proposalId,
            @NotNull @Min(1) Integer revision,
            @NotBlank String office) {

        FreezeKey key() {
            return new FreezeKey(proposalId, revision);
        }
    }

    @POST
    @Path("/seminars/{id}/freezes")
    @Operation(
            summary = "Keep a seminar's list for a submission",
            description = "Needs the `ETag` of the dossier as `If-Match`; 412 when the list moved on. May be repeated.")
    public RestResponse<FreezeView> freeze(@PathParam("id") UUID seminarId, @NotNull @Valid FreezeList request) {
        var known = preconditions.knownVersion();
        return logged("freeze", writes.once(request, () -> {
            var outcome = freezing.freeze(seminarId, request.key(), request.office(), known);
            return RestResponse.ResponseBuilder.<FreezeView>create(outcome.fresh() ? 201 : 200)
                    .entity(FreezeView.of(outcome.freeze()))
                    .build();
        }));
    }

    @GET
    @Path("/freezes/{proposalId}/{revision}")
    @Operation(summary = "Show a freeze")
    public FreezeView show(@PathParam("proposalId") UUID proposalId, @PathParam("revision") int revision) {
        return FreezeView.of(freezing.find(new FreezeKey(proposalId, revision)));
    }

    @POST
    @Path("/freezes/{proposalId}/{revision}/confirm")
    @Operation(summary = "Confirm a freeze", description = "May be repeated; never fails for one whose time was up.")
    public RestResponse<FreezeView> confirm(
            @PathParam("proposalId") UUID proposalId, @PathParam("revision") int revision) {
        var key = new FreezeKey(proposalId, revision);
        return logged("confirm", writes.once(key, () -> RestResponse.ok(FreezeView.of(freezing.confirm(key)))));
    }

    @POST
    @Path("/freezes/{proposalId}/{revision}/commit")
    @Operation(summary = "Keep a freeze for good", description = "May be repeated.")
    public RestResponse<FreezeView> commit(
            @PathParam("proposalId") UUID proposalId, @PathParam("revision") int revision) {
        var key = new FreezeKey(proposalId, revision);
        return logged("commit", writes.once(key, () -> RestResponse.ok(FreezeView.of(freezing.commit(key)))));
    }

    @POST
    @Path("/freezes/{proposalId}/{revision}/release")
    @Operation(summary = "Give a freeze up", description = "May be repeated, also for one that never was.")
    public RestResponse<FreezeView> release(
            @PathParam("proposalId") UUID proposalId, @PathParam("revision") int revision) {
        var key = new FreezeKey(proposalId, revision);
        var released = writes.once(
                key,
                () -> RestResponse.ok(
                        freezing.release(key).map(FreezeView::of).orElseGet(() -> FreezeView.nothing(key))));
        return logged("release", released);
    }

    private static RestResponse<FreezeView> logged(String turn, RestResponse<FreezeView> answer) {
        var freeze = answer.getEntity();
        Log.infof(
                "%s: proposal %s revision %d keeps list revision %s, %s",
                turn, freeze.proposalId(), freeze.revision(), freeze.listRevision(), freeze.state());
        return answer;
    }
}
