package khrongkan.participants.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * From where scans come.
 *
 * @param actor who sends them
 * @param skew by how much the scanner's clock is behind; negative when it is ahead
 */
record Desk(UUID seminarId, String office, String device, String actor, Instant receivedAt, Duration skew) {

    Instant corrected(Instant scanned) {
        return scanned.plus(skew);
    }
}
