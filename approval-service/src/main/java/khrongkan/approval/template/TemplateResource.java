package khrongkan.approval.template;

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
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which sections an office's documents have, and what must be attached. */
@Path("/api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "templates")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class TemplateResource {

    private final Templates templates;
    private final Writes writes;

    TemplateResource(Templates templates, Writes writes) {
        this.templates = templates;
        this.writes = writes;
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Enter the next version of the office's form",
            description = "It counts for what is submitted from now on; a revision keeps the one of its day."
                    + " A draft may leave any section open, and pre-flight names those the form asks for.")
    public RestResponse<TemplateView> enter(@NotNull @Valid WriteTemplate asked) {
        return writes.once(asked, () -> {
            var row = templates.enter(asked);
            return writes.created(row.id(), row.version(), row.toView());
        });
    }

    @GET
    @Operation(summary = "List the versions of the office's form, the newest and present one first")
    public Page<TemplateView> list(@BeanParam @Valid PageQuery query) {
        return templates.page(query).map(TemplateEntity::toView);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a version of a form")
    public RestResponse<TemplateView> one(@PathParam("id") UUID id) {
        var row = templates.readable(id);
        return writes.shown(row.version(), row.toView());
    }
}
