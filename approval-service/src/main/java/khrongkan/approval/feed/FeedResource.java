package khrongkan.approval.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed: all that happened, for systems that ask instead of being called. */
@Path("/api/v1/feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feed")
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
public class FeedResource {

    private final Feed feed;
    private final Sequencer sequencer;
    private final Callers callers;

    FeedResource(Feed feed, Sequencer sequencer, Callers callers) {
        this.feed = feed;
        this.sequencer = sequencer;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Read what happened after a position: complete, in order, each event once")
    public FeedPage read(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    @Parameter(description = "The `next` of the piece before; 0 for the beginning")
                    long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var office = callers.current().readableOffice();
        sequencer.placeAll(); // whoever had the answer to a decision finds it here
        return FeedPage.of(feed.after(after, office, limit), after);
    }
}
