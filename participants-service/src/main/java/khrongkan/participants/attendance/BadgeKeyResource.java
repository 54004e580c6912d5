package khrongkan.participants.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.answer.KeySet;
import khrongkan.kit.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys with which scanners check the codes on badges. */
@Path("/api/v1/registrations/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance", description = "Who came: sessions, scans, sign-in sheets, badges")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class BadgeKeyResource {

    private final BadgeKeys keys;

    BadgeKeyResource(BadgeKeys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(summary = "Show the public keys of the codes on badges, for scanners without a network")
    public KeySet keys() {
        return keys.shown();
    }
}
