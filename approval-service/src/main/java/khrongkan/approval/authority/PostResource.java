package khrongkan.approval.authority;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The posts of an office. */
@Path("/api/v1/posts")
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
public class PostResource {

    private final Posts posts;
    private final Authorities authorities;
    private final Writes writes;
    private final Preconditions preconditions;

    PostResource(Posts posts, Authorities authorities, Writes writes, Preconditions preconditions) {
        this.posts = posts;
        this.authorities = authorities;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    @POST
    @RolesAllowed({Role.ADMIN, Role.REGISTRAR})
    @Operation(summary = "Enter a post; nobody need hold it")
    public RestResponse<PostView> open(@NotNull @Valid WritePost post) {
        return writes.once(post, () -> {
            var opened = posts.open(post);
            return writes.created(opened.id(), opened.version(), view(opened));
        });
    }

    @GET
    @Operation(summary = "List the posts, with who decides for each today")
    public Page<PostView> list(@BeanParam @Valid PageQuery query) {
        return posts.page(query).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a post, with who decides for it today")
    public RestResponse<PostView> one(@PathParam("id") UUID id) {
        return shown(posts.readable(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN, Role.REGISTRAR})
    @Operation(summary = "Call a post otherwise; what was signed under its former title keeps that")
    public RestResponse<PostView> call(@PathParam("id") UUID id, @NotNull @Valid WritePost post) {
        return shown(posts.call(id, preconditions.knownVersion(), post));
    }

    private RestResponse<PostView> shown(PostEntity row) {
        return writes.shown(row.version(), view(row));
    }

    private PostView view(PostEntity row) {
        return PostView.of(row, authorities.viewsInForce(row.id()));
    }
}
