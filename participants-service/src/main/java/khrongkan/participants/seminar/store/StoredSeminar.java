package khrongkan.participants.seminar.store;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.seminar.domain.Seminar;

/**
 * A seminar together with what is kept beside its plan.
 *
 * @param registered how many heads of the counted roles hold a place
 * @param listRevision counts every change of the seminar or its list
 */
public record StoredSeminar(
        UUID id,
        String office,
        long version,
        Instant createdAt,
        Instant changedAt,
        int registered,
        int listRevision,
        Seminar content) {

    /** How many more heads of the counted roles find a place. */
    public int free() {
        return content.capacity() - registered;
    }
}
