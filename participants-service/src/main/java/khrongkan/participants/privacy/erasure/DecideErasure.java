package khrongkan.participants.privacy.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the office does about a request.
 *
 * @param reason why it is refused; only and always with REFUSE
 * @param personTold that the person was told that his data is made anonymous in place; needed for CARRY_OUT
 */
public record DecideErasure(
        @NotNull Action action,
        @Nullable LegalReason reason,
        @Size(max = 1000) @Nullable String comment,
        @Nullable Boolean personTold) {

    /** What may be done. */
    public enum Action {
        CARRY_OUT,
        REFUSE
    }
}
