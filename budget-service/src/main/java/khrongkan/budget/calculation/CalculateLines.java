package khrongkan.budget.calculation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;

/** Asks what lines cost. */
public record CalculateLines(
        @NotNull LocalDate eventDate,
        @NotNull TrainingClass trainingClass,
        @NotNull VenueKind venueKind,
        @NotNull @Size(max = 500) List<@NotNull @Valid LineRequest> lines) {

    Event event() {
        return new Event(eventDate, trainingClass, venueKind);
    }
}
