package khrongkan.participants.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.attendance.domain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Scans of one scanner: one as it happens, or many from where there was no network.
 *
 * @param device the scanner's own name, always the same
 * @param sentAt what the scanner's clock shows while it sends; with it the clock is put right
 */
public record SendScans(
        @NotBlank @Size(max = 100) String device,
        @Nullable Instant sentAt,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid One> scans) {

    /**
     * One scan.
     *
     * @param nonce names the scan among all of its scanner, so that it counts once however often it is sent
     * @param code what stands in the QR code; or else {@code registrationId}
     * @param direction in, where nothing is said
     * @param scannedAt when it was read, by the scanner's clock; now, where nothing is said
     */
    public record One(
            @NotBlank @Size(max = 100) String nonce,
            @Nullable @Size(max = 2000) String code,
            @Nullable UUID registrationId,
            @Nullable Direction direction,
            @Nullable Instant scannedAt) {}
}
