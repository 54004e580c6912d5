package khrongkan.approval.authority;

import io.quarkus.logging.Log;
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

/** Who may decide for a post, in which capacity, by which order, about what, up to how much and when. */
@Path("/api/v1/authorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authorities")
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
public class AuthorityResource {

    private final Authorities authorities;
    private final Grants grants;
    private final Writes writes;

    AuthorityResource(Authorities authorities, Grants grants, Writes writes) {
        this.authorities = authorities;
        this.grants = grants;
        this.writes = writes;
    }

    @POST
    @RolesAllowed({Role.ADMIN, Role.REGISTRAR})
    @Operation(
            summary = "Enter an authority",
            description =
                    "An entry is not rewritten: it ends on its last day or by its revocation, and stays to be read."
                            + " Papers wait at the post, so they are with whoever has authority for it when he decides.")
    public RestResponse<AuthorityView> enter(@NotNull @Valid GrantAuthority asked) {
        return writes.once(asked, () -> {
            var row = grants.enter(asked);
            Log.infof("authority %s entered for post %s as %s", row.id(), asked.postId(), asked.capacity());
            return writes.created(row.id(), row.version(), authorities.view(row));
        });
    }

    @GET
    @Operation(summary = "List authorities, also those that have ended")
    public Page<AuthorityView> list(@BeanParam @Valid AuthorityQuery asked, @BeanParam @Valid PageQuery query) {
        return authorities.find(asked, query).map(authorities::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an authority")
    public RestResponse<AuthorityView> one(@PathParam("id") UUID id) {
        return shown(authorities.readable(id));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Role.ADMIN, Role.REGISTRAR})
    @Operation(summary = "End an authority before its time, from this moment on")
    public RestResponse<AuthorityView> revoke(@PathParam("id") UUID id, @NotNull @Valid RevokeAuthority asked) {
        return writes.once(asked, () -> {
            var row = grants.revoke(id, asked);
            Log.infof("authority %s revoked", row.id());
            return shown(row);
        });
    }

    private RestResponse<AuthorityView> shown(AuthorityEntity row) {
        return writes.shown(row.version(), authorities.view(row));
    }
}
