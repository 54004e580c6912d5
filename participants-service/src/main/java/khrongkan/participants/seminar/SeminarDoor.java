package khrongkan.participants.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets the changes of one list through one after another, in the order they came to this instance. The row's lock alone
 * would do for the places; but whoever waits for that holds a connection, and hundreds who register at once for one
 * seminar would take them all.
 */
@ApplicationScoped
public class SeminarDoor {

    private static final int DOORS = 256;

    private final ReentrantLock[] doors =
            Stream.generate(() -> new ReentrantLock(true)).limit(DOORS).toArray(ReentrantLock[]::new);

    /** Does something while nobody else of this instance is behind the seminar's door. */
    public <T> T through(UUID seminarId, Supplier<T> work) {
        var door = doors[Math.floorMod(seminarId.hashCode(), DOORS)];
        door.lock();
        try {
            return work.get();
        } finally {
            door.unlock();
        }
    }
}
