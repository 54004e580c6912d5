package khrongkan.participants.organization.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import khrongkan.participants.organization.OrganizationRegistry;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.organization.domain.OrganizationDraft;
import khrongkan.participants.query.ListFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of organisations. */
@Path("/api/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations", description = "The register of organisations of an office")
@RolesAllowed({
    Role.OFFICER,
    Role.REGISTRAR,
    Role.ENDORSER,
    Role.APPROVER,
    Role.FINANCE,
    Role.AUDITOR,
    Role.ADMIN,
    Role.SYSTEM
})
public class OrganizationResource {

    private final OrganizationRegistry registry;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    OrganizationResource(OrganizationRegistry registry, Writes writes, Preconditions preconditions, Callers callers) {
        this.registry = registry;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Enter an organisation",
            description = "409 `identifier-taken` when another one has the number")
    public RestResponse<OrganizationView> add(@NotNull @Valid OrganizationDraft draft) {
        return writes.once(draft, () -> {
            var added = registry.add(callers.current(), draft);
            return writes.created(added.id(), added.version(), OrganizationView.of(added));
        });
    }

    @GET
    @Operation(summary = "List or find organisations", description = "By name, in Thai order")
    public Page<OrganizationView> list(
            @QueryParam("kind") @Nullable Kind kind,
            @BeanParam @Valid ListFilter filter,
            @BeanParam @Valid PageQuery page) {
        return registry.list(callers.current(), kind, filter, page).map(OrganizationView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show an organisation")
    public RestResponse<OrganizationView> show(@PathParam("id") UUID id) {
        var found = registry.find(callers.current(), id);
        return writes.shown(found.version(), OrganizationView.of(found));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(summary = "Replace what is known of an organisation", description = "Needs `If-Match`")
    public RestResponse<OrganizationView> replace(@PathParam("id") UUID id, @NotNull @Valid OrganizationDraft draft) {
        var after = registry.replace(callers.current(), id, preconditions.knownVersion(), draft);
        return writes.shown(after.version(), OrganizationView.of(after));
    }
}
