package khrongkan.participants.query;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds parts of names in all offices by their index, which answers only beside the wall between the offices. */
public final class Few {

    private static final int MOST = 500;

    private Few() {}

    /**
     * The ids of what has this part inside, if it is so little that it need not be looked for in the order of a list.
     *
     * @param entity has the ids and, named {@code r.} like in a list, the key
     */
    public static @Nullable List<UUID> ids(
            EntityManager rows, String entity, String key, @Nullable String part, Optional<String> office) {
        if (part == null || part.isBlank() || office.isPresent()) {
            return null;
        }
        var found = new Conditions()
                .andContains("part", part, key)
                .some(rows, UUID.class, "select r.id from " + entity + " r", MOST + 1);
        return found.size() > MOST ? null : found;
    }
}
