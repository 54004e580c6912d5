package khrongkan.participants.duplicate;

import java.util.List;
import java.util.UUID;

/** Two records, the smaller id first, as the database orders ids. */
record Pair(UUID first, UUID second) {

    static Pair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    List<UUID> both() {
        return List.of(first, second);
    }

    boolean has(UUID id) {
        return first.equals(id) || second.equals(id);
    }

    /** The one that is not this. */
    UUID other(UUID id) {
        return first.equals(id) ? second : first;
    }
}
