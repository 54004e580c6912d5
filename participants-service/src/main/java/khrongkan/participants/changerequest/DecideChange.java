package khrongkan.participants.changerequest;

import jakarta.validation.constraints.NotNull;
import khrongkan.participants.changerequest.domain.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a proposed change.
 *
 * @param reason obligatory where it is refused
 */
public record DecideChange(
        @NotNull Verdict verdict, @Nullable String reason) {

    static final int LONGEST_REASON = 1000;
}
