package khrongkan.approval.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not as its weekday says.
 *
 * @param works whether the office works on it; a day off where missing
 * @param source the announcement that says so
 */
public record WriteHoliday(
        @NotNull LocalDate day,
        @NotBlank @Size(max = 300) String name,
        @Nullable Boolean works,
        @NotBlank @Size(max = 500) String source) {

    boolean isWorked() {
        return Boolean.TRUE.equals(works);
    }
}
