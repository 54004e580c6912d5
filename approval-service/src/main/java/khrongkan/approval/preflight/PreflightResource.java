package khrongkan.approval.preflight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells what a signer would send back. */
@Path("/api/v1/proposals/{id}/preflight")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class PreflightResource {

    private final Preflight preflight;

    PreflightResource(Preflight preflight) {
        this.preflight = preflight;
    }

    @GET
    @Operation(
            summary = "Tell everything a signer would send back, before anybody signs",
            description = "Sections, dates, holidays, the list and its groups, who is booked elsewhere, the budget's"
                    + " findings, authorities and attachments. STOP: a submission would be refused; WARN: a signer would"
                    + " ask; NOTE: to be known. What could not be looked at is a finding. Saves nothing.")
    public PreflightView look(@PathParam("id") UUID id) {
        return preflight.look(id);
    }
}
