package khrongkan.participants.clash;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is expected elsewhere on the same days. */
@Path("/api/v1/seminars/{id}/clashes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "seminars")
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
public class ClashResource {

    private final Clashes clashes;
    private final Callers callers;

    ClashResource(Clashes clashes, Callers callers) {
        this.clashes = clashes;
        this.callers = callers;
    }

    @GET
    @Operation(
            summary = "List the organisations of a seminar that hold a place in another one on the same days",
            description = "Of the same office. `samePerson` where somebody of the same name is expected at both. With"
                    + " `changedSince`, what is told of an organisation is all there is of it, and `deleted` names"
                    + " organisations.")
    public Page<Clash> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery query) {
        return clashes.page(callers.current(), id, query);
    }
}
