package khrongkan.approval.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposals: the document and where it stands. */
@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
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
public class ProposalResource {

    private final Desk desk;
    private final Register register;
    private final Views views;
    private final Writes writes;
    private final Preconditions preconditions;

    ProposalResource(Desk desk, Register register, Views views, Writes writes, Preconditions preconditions) {
        this.desk = desk;
        this.register = register;
        this.views = views;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    @POST
    @RolesAllowed(Role.OFFICER)
    @Operation(summary = "Open a draft; any section may still be missing")
    public RestResponse<ProposalView> open(@NotNull @Valid Document document) {
        return writes.once(document, () -> {
            var opened = desk.open(document);
            return writes.created(opened.id(), opened.version(), views.whole(opened));
        });
    }

    @GET
    @Operation(summary = "List proposals: the newest first, or by their changes since a moment")
    public Page<ProposalItem> list(@BeanParam @Valid ProposalQuery query, @BeanParam @Valid PageQuery page) {
        return views.items(register.page(query, page));
    }

    @GET
    @Path("/counts")
    @Operation(summary = "Count the proposals in each state", description = "Of those that the list would show")
    public ProposalCounts counts(@BeanParam @Valid ProposalQuery query) {
        return register.counts(query);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a proposal, with what the caller may do now and why not")
    public RestResponse<ProposalView> one(@PathParam("id") UUID id) {
        return views.shown(desk.readable(id));
    }

    @POST
    @Path("/{id}/copies")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Draft a new proposal with the words of this one",
            description =
                    "Its days, its baselines and its author stay behind. Seminar and budget stay behind too, as one"
                            + " serves one proposal, unless others are named here: a budget is copied by"
                            + " `POST /api/v1/budgets/{id}/copies`.")
    public RestResponse<ProposalView> copy(
            @PathParam("id") UUID id, @NotNull @Valid CopyProposal asked, @Context UriInfo uri) {
        return writes.once(asked, () -> {
            var copy = desk.copy(id, asked);
            var address = uri.getBaseUriBuilder()
                    .path(ProposalResource.class)
                    .path(copy.id().toString());
            return RestResponse.ResponseBuilder.<ProposalView>created(address.build())
                    .header(HttpHeaders.ETAG, Preconditions.etag(copy.version()))
                    .entity(views.whole(copy))
                    .build();
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICER)
    @Operation(summary = "Write the document anew; locked while signatures run")
    public RestResponse<ProposalView> write(@PathParam("id") UUID id, @NotNull @Valid Document document) {
        return views.shown(desk.write(id, preconditions.knownVersion(), document));
    }
}
