package khrongkan.approval.pack;

import io.quarkus.logging.Log;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import khrongkan.approval.proposal.Desk;
import khrongkan.kit.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Closed proposals as finance files them. Who may not see receipts may not have a pack. */
@Path("/api/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class PackResource {

    private static final String ZIP = "application/zip";

    private final Desk desk;
    private final Packs packs;

    PackResource(Desk desk, Packs packs) {
        this.desk = desk;
        this.packs = packs;
    }

    @GET
    @Path("/pack")
    @Produces(ZIP)
    @Operation(
            summary = "Fetch all documents of a closed proposal in one archive, with a manifest of their digests",
            description =
                    "The approved proposal, the sealed list, sign-in sheets and their scans, receipts, the form for"
                            + " outsiders, settlement and checklist, the evidence, all other files. An archive without"
                            + " `manifest.json`, its last entry, was broken off. 409 `proposal-not-closed` before.")
    public RestResponse<StreamingOutput> pack(@PathParam("id") UUID id) {
        var pack = packs.gather(desk.readable(id));
        Log.infof("pack of proposal %s fetched: %d documents", id, pack.parts().size());
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> Archive.write(pack, out))
                .header(HttpHeaders.CONTENT_TYPE, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pack-" + id + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
