package khrongkan.participants.attendance;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.attendance.domain.Claim;
import khrongkan.participants.attendance.domain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What a scanner read, its code checked already.
 *
 * @param claimed whom it names; null where the code cannot be believed
 * @param claim {@code EXPECTED} until the registration is looked at
 * @param isNow whether the scanner said no time
 */
record Reading(
        String nonce,
        @Nullable UUID claimed,
        Claim claim,
        boolean byCode,
        Direction direction,
        Instant scannedAt,
        boolean isNow) {}
