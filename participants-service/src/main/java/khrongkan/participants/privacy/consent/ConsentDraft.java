package khrongkan.participants.privacy.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import khrongkan.participants.privacy.Purpose;

/**
 * A consent as somebody entered it.
 *
 * @param notice the version of the notice that was shown
 * @param until the last day on which it holds
 */
public record ConsentDraft(
        @NotNull Purpose purpose,
        @NotNull Integer notice,
        @NotNull LocalDate until) {}
