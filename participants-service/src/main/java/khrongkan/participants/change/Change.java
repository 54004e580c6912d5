package khrongkan.participants.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the book of changes as callers see it.
 *
 * @param actor who changed it
 * @param before what it was; absent where it was new
 * @param after what it became; absent where it was taken out
 */
public record Change(
        UUID id,
        Instant at,
        String actor,
        Action action,
        Subject subject,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {}
