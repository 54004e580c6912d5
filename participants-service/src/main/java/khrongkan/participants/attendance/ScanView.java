package khrongkan.participants.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import khrongkan.kit.text.Texts;
import khrongkan.participants.attendance.domain.Direction;
import khrongkan.participants.attendance.domain.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a scan was worth.
 *
 * @param text the verdict in the caller's language
 * @param at when it was read, with the scanner's clock put right
 * @param lateSeconds how long it took from there to here
 * @param repeated whether it came once more and was kept before
 */
public record ScanView(
        UUID id,
        String nonce,
        Verdict verdict,
        String text,
        @Nullable UUID registrationId,
        @Nullable UUID sessionId,
        Direction direction,
        Instant at,
        long lateSeconds,
        boolean repeated) {

    /** The scans of one message, in its order. */
    public record Taken(List<ScanView> scans) {}

    static ScanView of(Scan scan, Locale language) {
        return new ScanView(
                scan.id(),
                scan.nonce(),
                scan.verdict(),
                Texts.of("verdict." + scan.verdict(), language),
                scan.registrationId(),
                scan.sessionId(),
                scan.direction(),
                scan.at(),
                Duration.between(scan.at(), scan.receivedAt()).toSeconds(),
                scan.repeated());
    }
}
