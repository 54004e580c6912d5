package khrongkan.participants.privacy.notice;

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
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The privacy notices of an office. */
@Path("/api/v1/privacy/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy", description = "Notices, consents, citizen IDs, the log of reads, retention and erasure")
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
public class NoticeResource {

    private final Notices notices;
    private final Writes writes;
    private final Callers callers;

    NoticeResource(Notices notices, Writes writes, Callers callers) {
        this.notices = notices;
        this.writes = writes;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.REGISTRAR, Role.ADMIN})
    @Operation(
            summary = "Publish the next version of the privacy notice",
            description = "Versions are counted for each office and never changed.")
    public RestResponse<Notice> publish(@NotNull @Valid NoticeDraft draft) {
        return writes.once(draft, () -> {
            var published = notices.publish(callers.current(), draft);
            return writes.created(published.id(), 0, published);
        });
    }

    @GET
    @Operation(summary = "List the versions of the privacy notice, oldest first")
    public Page<Notice> list(@BeanParam @Valid PageQuery page) {
        return notices.list(callers.current(), page);
    }

    @GET
    @Path("/current")
    @Operation(summary = "Show the privacy notice that is in effect today")
    public RestResponse<Notice> current() {
        var found = notices.inEffect(callers.current().office()).orElseThrow(Refusal::notFound);
        return writes.shown(0, found);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a version of the privacy notice")
    public RestResponse<Notice> show(@PathParam("id") UUID id) {
        return writes.shown(0, notices.find(callers.current(), id));
    }
}
