package khrongkan.approval.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.calendar.domain.DeadlineRule;
import org.jspecify.annotations.Nullable;

/**
 * How long a paper may lie at a station, in working days.
 *
 * @param days by station; a station that is not named has no limit
 * @param remindBefore so many days before the last one a reminder goes out
 * @param escalateAfter so many days after the last one it is taken further
 * @param escalateTo to whoever has authority for this post; to the administrators where missing
 */
public record WriteDeadlines(
        @NotEmpty Map<DeadlineRule.@NotNull Station, @NotNull @Min(1) @Max(250) Integer> days,
        @Min(0) @Max(250) int remindBefore,
        @Min(1) @Max(250) int escalateAfter,
        @Nullable UUID escalateTo) {

    DeadlineRule toDomain() {
        return new DeadlineRule(days, remindBefore, escalateAfter, escalateTo);
    }
}
