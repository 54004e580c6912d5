package khrongkan.participants.privacy.consent;

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
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The consents of a person. */
@Path("/api/v1/privacy/people/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.AUDITOR})
public class ConsentResource {

    private final Consents consents;
    private final Writes writes;
    private final Callers callers;

    ConsentResource(Consents consents, Writes writes, Callers callers) {
        this.consents = consents;
        this.writes = writes;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Note that a person has consented to a purpose",
            description = "Only to a purpose that the notice lists with the ground `CONSENT`")
    public RestResponse<ConsentView> give(@PathParam("id") UUID personId, @NotNull @Valid ConsentDraft draft) {
        return writes.once(draft, () -> {
            var given = consents.give(callers.current(), personId, draft);
            return writes.created(given.id(), given.version(), consents.view(given));
        });
    }

    @GET
    @Operation(summary = "List the consents of a person", description = "Also those that expired or were withdrawn")
    public Page<ConsentView> list(@PathParam("id") UUID personId, @BeanParam @Valid PageQuery page) {
        return consents.list(callers.current(), personId, page);
    }

    @POST
    @Path("/{consentId}/withdrawal")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(summary = "Note that a person has taken a consent back")
    public RestResponse<ConsentView> withdraw(@PathParam("id") UUID personId, @PathParam("consentId") UUID consentId) {
        return writes.once(Map.of(), () -> {
            var withdrawn = consents.withdraw(callers.current(), personId, consentId);
            return writes.shown(withdrawn.version(), consents.view(withdrawn));
        });
    }
}
