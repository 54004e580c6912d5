package khrongkan.approval.feed;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.wall.Wall;

/**
 * Gives events their positions: 1, 2, 3 and on, without a gap. Only what is committed gets one, and one sequencer of all
 * instances is at work at a time, whose positions are visible before the next one begins. So a position is never given
 * below one that somebody has seen, and nobody who decides waits for another.
 */
@ApplicationScoped
public class Sequencer {

    /** Any number that nothing else of this database locks. */
    private static final long LOCK = 4_701_001L;

    private static final int AT_ONCE = 1_000;

    /** In the order of their writing: of one proposal it is also the order of the transactions, which lock it. */
    private static final String PLACE = """
            update event e set position = top.position + fresh.n
            from (select coalesce(max(position), 0) as position from event) top,
                 (select id, row_number() over (order by seq) as n
                  from (select id, seq from event where position is null order by seq limit ?) waiting) fresh
            where e.id = fresh.id""";

    private final Sql sql;
    private final Event<Placed> placed;
    private final Wall wall;
    private final ExecutorService thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.DiscardPolicy());

    Sequencer(Sql sql, Event<Placed> placed, Wall wall) {
        this.sql = sql;
        this.placed = placed;
        this.wall = wall;
    }

    /** Further events have their positions; this is known when it is committed. */
    public record Placed() {}

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Events.Raised raised) {
        thread.execute(() -> {
            try {
                placeAll();
            } catch (RuntimeException away) {
                Log.warnf("events wait for their positions: %s", away.getMessage());
            }
        });
    }

    /** What an instance left behind that was killed after its commit. */
    @Scheduled(every = "{khrongkan.feed.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        placeAll();
    }

    /** Gives every event committed before this call its position, those of all offices in one row, whoever asks. */
    public void placeAll() {
        wall.everywhere(this::placeEach);
    }

    private void placeEach() {
        while (waiting()) {
            QuarkusTransaction.requiringNew().run(this::place);
            placed.fire(new Placed());
        }
    }

    private boolean waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one("select 1 from event where position is null limit 1", row -> true))
                .isPresent();
    }

    private void place() {
        // A statement of its own: the next one has to see what the holder before has committed.
        sql.list("select pg_advisory_xact_lock(?)", row -> true, LOCK);
        sql.update(PLACE, AT_ONCE);
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
