package khrongkan.participants.privacy.citizenid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import khrongkan.participants.privacy.Purpose;

/**
 * A citizen ID as somebody typed it. Its text form leaves the number out, so that no log shows it by accident.
 *
 * @param notice the version of the privacy notice that the person was shown
 */
public record CitizenIdDraft(
        @NotBlank String citizenId,
        @NotNull Purpose purpose,
        @NotNull Integer notice) {

    @Override
    public String toString() {
        return "CitizenIdDraft[" + purpose + ", notice " + notice + "]";
    }
}
