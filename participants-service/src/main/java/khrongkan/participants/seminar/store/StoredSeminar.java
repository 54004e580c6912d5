package khrongkan.participants.seminar.store;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.seminar.domain.Seminar;

/**
 * A seminar together with what is kept beside its plan.
 *
 * @param registered how many heads are on its list
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
        Seminar content) {}
