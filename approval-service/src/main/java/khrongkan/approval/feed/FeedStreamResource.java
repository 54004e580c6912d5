package khrongkan.approval.feed;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.wall.Wall;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feed as server-sent events: what the web frontend listens to. */
@Path("/api/v1/feed/stream")
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
public class FeedStreamResource {

    private final Feed feed;
    private final Sequencer sequencer;
    private final Watch watch;
    private final Seats seats;
    private final Callers callers;
    private final SecurityIdentity identity;
    private final Wall wall;
    private final Clock clock;
    private final Duration heartbeat;

    FeedStreamResource(
            Feed feed,
            Sequencer sequencer,
            Watch watch,
            Seats seats,
            Callers callers,
            SecurityIdentity identity,
            Wall wall,
            Clock clock,
            @ConfigProperty(name = "khrongkan.feed.heartbeat") Duration heartbeat) {
        this.feed = feed;
        this.sequencer = sequencer;
        this.watch = watch;
        this.seats = seats;
        this.callers = callers;
        this.identity = identity;
        this.wall = wall;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(summary = "Listen to what happens, from a position or from now, until the token ends")
    public Multi<OutboundSseEvent> listen(
            @HeaderParam("Last-Event-ID")
                    @Nullable
                    @Min(0)
                    @Parameter(description = "The id of the last event heard; browsers send it by themselves")
                    Long lastEventId,
            @QueryParam("after")
                    @Nullable
                    @Min(0)
                    @Parameter(description = "The position to listen from; now where neither is given")
                    Long after,
            @Context Sse sse) {
        var caller = callers.current();
        var from = Optional.ofNullable(lastEventId).or(() -> Optional.ofNullable(after));
        var terms = new Listener.Terms(from.orElseGet(this::now), caller.readableOffice(), tokenEnds(), heartbeat);
        seats.take(caller.subject());
        var listener = new Listener(feed, watch, wall, sse, clock, terms);
        return Multi.createBy()
                .repeating()
                .uni(listener::next)
                .until(Listener.Batch::over)
                .onItem()
                .transformToIterable(Listener.Batch::events)
                .onTermination()
                .invoke(() -> seats.leave(caller.subject()));
    }

    private long now() {
        sequencer.placeAll(); // what was answered before is not news
        return wall.everywhere(feed::end);
    }

    private Instant tokenEnds() {
        return Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
    }
}
