package khrongkan.budget.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.calculation.LineRequest;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/**
 * A budget as it is to be, whole.
 *
 * @param fiscalYear Buddhist era; the one in which the event lies
 * @param province the official code of the province it serves, two digits
 * @param fundId may be missing in a draft; a submission needs it
 */
public record WriteBudget(
        @NotBlank @Size(max = 500) String title,
        @NotNull Integer fiscalYear,
        @NotNull LocalDate eventDate,
        @Nullable UUID seminarId,
        @Nullable UUID fundId,
        @Pattern(regexp = "[0-9]{2}") @Nullable String province,
        @NotNull TrainingClass trainingClass,
        @NotNull VenueKind venueKind,
        @NotNull @Size(max = 500) List<@NotNull @Valid LineRequest> lines) {

    Event event() {
        return new Event(eventDate, trainingClass, venueKind);
    }
}
