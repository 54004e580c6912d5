package khrongkan.participants.privacy.citizenid;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.privacy.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A person's citizen ID as the caller sees it: all but {@code personId} null where none is kept.
 *
 * @param masked whether only its last digit is shown
 */
public record CitizenIdView(
        UUID personId,
        @Nullable String citizenId,
        boolean masked,
        @Nullable Purpose purpose,
        @Nullable UUID notice,
        @Nullable Instant collectedAt) {

    @Override
    public String toString() {
        return "CitizenIdView[" + personId + "]";
    }
}
