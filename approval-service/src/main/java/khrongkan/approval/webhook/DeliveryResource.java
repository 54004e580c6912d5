package khrongkan.approval.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.approval.webhook.domain.DeliveryState;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an endpoint was told, what not yet, and once more. */
@Path("/api/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
public class DeliveryResource {

    /** The largest whole number that every reader of JSON keeps exact (RFC 8259, section 6). */
    private static final long LAST_POSITION = (1L << 53) - 1;

    private final Deliveries deliveries;
    private final Writes writes;

    DeliveryResource(Deliveries deliveries, Writes writes) {
        this.deliveries = deliveries;
        this.writes = writes;
    }

    /**
     * What to tell once more.
     *
     * @param after everything behind this position of the feed
     */
    public record Replay(
            @NotNull @Min(0) @Max(LAST_POSITION) Long after) {}

    @GET
    @Path("/deliveries")
    @RolesAllowed({Role.ADMIN, Role.SYSTEM, Role.AUDITOR})
    @Operation(summary = "List deliveries with every attempt, the newest event first")
    public Page<DeliveryView> list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Nullable DeliveryState state,
            @BeanParam @Valid PageQuery query) {
        return deliveries.page(id, state, query);
    }

    @GET
    @Path("/deliveries/{event}")
    @RolesAllowed({Role.ADMIN, Role.SYSTEM, Role.AUDITOR})
    @Operation(summary = "Read one delivery")
    public DeliveryView one(@PathParam("id") UUID id, @PathParam("event") UUID event) {
        return deliveries.get(id, event);
    }

    @POST
    @Path("/deliveries/{event}/replay")
    @Operation(summary = "Have one event told once more")
    public RestResponse<DeliveryView> replay(@PathParam("id") UUID id, @PathParam("event") UUID event) {
        return writes.once(event, () -> RestResponse.ok(deliveries.replay(id, event)));
    }

    @POST
    @Path("/replays")
    @Operation(summary = "Have everything told once more that came after a position of the feed")
    public RestResponse<WebhookView> replayAfter(@PathParam("id") UUID id, @NotNull @Valid Replay replay) {
        return writes.once(replay, () -> RestResponse.ok(deliveries.replayAfter(id, replay.after())));
    }
}
