package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/**
 * Asks what lines cost.
 *
 * @param agenda when the sessions take place; meals are held against it
 * @param batches the numbers of each batch (รุ่น), where lines refer to them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalculateLines(
        @NotNull LocalDate eventDate,
        @NotNull TrainingClass trainingClass,
        @NotNull VenueKind venueKind,
        @NotNull @Size(max = 500) List<@NotNull @Valid LineRequest> lines,
        @Size(max = 200) @Nullable List<@NotNull @Valid SessionRequest> agenda,
        @Size(max = 100) @Nullable List<@NotNull @Valid BatchRequest> batches) {

    Event event() {
        return new Event(eventDate, trainingClass, venueKind);
    }
}
