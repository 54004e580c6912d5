package khrongkan.approval.feed;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import khrongkan.kit.wall.Wall;

/** Knows how far the feed reaches: one question to the database for all who wait here. */
@ApplicationScoped
class Watch {

    private final Feed feed;
    private final Wall wall;
    private long end;
    private CompletableFuture<Void> further = new CompletableFuture<>();

    Watch(Feed feed, Wall wall) {
        this.feed = feed;
        this.wall = wall;
    }

    void placed(@Observes Sequencer.Placed placed) {
        look();
    }

    /** Other instances place events, too. */
    @Scheduled(every = "{khrongkan.feed.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        look();
    }

    private void look() {
        reached(wall.everywhere(feed::end));
    }

    private synchronized void reached(long position) {
        if (position > end) {
            end = position;
            further.completeAsync(() -> null, Infrastructure.getDefaultWorkerPool());
            further = new CompletableFuture<>();
        }
    }

    /** The position of the newest event known here. */
    synchronized long end() {
        return end;
    }

    /** Is complete once there is something after a position. */
    synchronized CompletableFuture<Void> beyond(long position) {
        return end > position ? CompletableFuture.completedFuture(null) : further.copy();
    }
}
