package khrongkan.approval.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import khrongkan.kit.wall.Wall;

/** One who listens to the feed: how far he has heard it, and until when he may. */
final class Listener {

    /** No more than this is held for one who takes nothing. */
    private static final int AT_ONCE = 100;

    private static final int RECONNECT_MILLIS = 2_000;

    private final Feed feed;
    private final Watch watch;
    private final Wall wall;
    private final Sse sse;
    private final Clock clock;
    private final Terms terms;
    private long heard;
    private Instant lastWord;

    Listener(Feed feed, Watch watch, Wall wall, Sse sse, Clock clock, Terms terms) {
        this.feed = feed;
        this.watch = watch;
        this.wall = wall;
        this.sse = sse;
        this.clock = clock;
        this.terms = terms;
        heard = terms.after();
        lastWord = Instant.MIN;
    }

    /**
     * What he listens to.
     *
     * @param office whose events; all where it is none
     * @param until when his token ends
     * @param heartbeat the longest silence
     */
    record Terms(long after, Optional<String> office, Instant until, Duration heartbeat) {}

    /** What is sent to him next; perhaps nothing. */
    record Batch(List<OutboundSseEvent> events, boolean over) {}

    /** The next batch, once there is one. Asked for only when he took the one before. */
    Uni<Batch> next() {
        return Uni.createFrom()
                .completionStage(() -> watch.beyond(heard))
                .ifNoItem()
                .after(patience())
                .recoverWithUni(Uni.createFrom().voidItem())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(ready -> batch());
    }

    private Duration patience() {
        var now = clock.instant();
        var silent = lastWord.equals(Instant.MIN) ? now : lastWord.plus(terms.heartbeat());
        var end = silent.isBefore(terms.until()) ? silent : terms.until();
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ofMillis(1);
    }

    private Batch batch() {
        var now = clock.instant();
        if (!now.isBefore(terms.until())) {
            return new Batch(List.of(), true);
        }
        long end = watch.end();
        var found = wall.within(terms.office(), () -> feed.after(heard, terms.office(), AT_ONCE));
        heard = found.size() == AT_ONCE ? last(found) : Math.max(end, found.isEmpty() ? heard : last(found));
        if (!found.isEmpty()) {
            lastWord = now;
            return new Batch(found.stream().map(this::shown).toList(), false);
        }
        boolean due = lastWord.equals(Instant.MIN)
                || !lastWord.plus(terms.heartbeat()).isAfter(now);
        if (due) {
            lastWord = now;
        }
        return new Batch(due ? List.of(heartbeat()) : List.of(), false);
    }

    private static long last(List<CloudEvent> found) {
        return found.get(found.size() - 1).position();
    }

    private OutboundSseEvent shown(CloudEvent event) {
        return sse.newEventBuilder()
                .id(String.valueOf(event.position()))
                .name(event.type().name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(CloudEvent.class, event)
                .build();
    }

    /** No event, but its id: whoever connects again goes on from there. */
    private OutboundSseEvent heartbeat() {
        return sse.newEventBuilder()
                .id(String.valueOf(heard))
                .reconnectDelay(RECONNECT_MILLIS)
                .comment("here")
                .build();
    }
}
