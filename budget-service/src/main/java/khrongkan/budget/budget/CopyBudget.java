package khrongkan.budget.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.budget.calculation.LineRequest;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import khrongkan.thai.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft out of a past budget. What is left out is as it was; its agenda and its fund are not taken over.
 *
 * @param seminarId whose heads are counted; without it the numbers stay as they were
 */
public record CopyBudget(
        @NotBlank @Size(max = 500) String title,
        @NotNull LocalDate eventDate,
        @Nullable UUID seminarId,
        @Nullable UUID fundId,
        @Nullable TrainingClass trainingClass,
        @Nullable VenueKind venueKind) {

    WriteBudget of(Budget past) {
        var lines = past.calculation().lines().stream()
                .map(line -> LineRequest.of(line, seminarId != null))
                .toList();
        return new WriteBudget(
                title,
                FiscalYear.of(eventDate).buddhistYear(),
                eventDate,
                seminarId,
                fundId,
                past.province(),
                trainingClass == null ? past.event().trainingClass() : trainingClass,
                venueKind == null ? past.event().venueKind() : venueKind,
                lines,
                null,
                past.batches());
    }
}
