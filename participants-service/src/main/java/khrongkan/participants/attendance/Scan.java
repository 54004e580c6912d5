package khrongkan.participants.attendance;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.attendance.domain.Direction;
import khrongkan.participants.attendance.domain.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A kept scan.
 *
 * @param at when it was read, with the scanner's clock put right
 * @param repeated whether it was kept before and came once more
 */
public record Scan(
        UUID id,
        String nonce,
        @Nullable UUID registrationId,
        @Nullable UUID sessionId,
        Direction direction,
        Instant at,
        Instant receivedAt,
        Verdict verdict,
        boolean repeated) {}
