package khrongkan.budget.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.calculation.BatchRequest;
import khrongkan.budget.calculation.LineRequest;
import khrongkan.budget.calculation.SessionRequest;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/**
 * A budget as it is to be, whole.
 *
 * @param fiscalYear Buddhist era; the one in which the event lies
 * @param province the official code of the province it serves, two digits
 * @param agenda when the sessions take place; meals are held against it
 * @param batches the numbers of each batch (รุ่น), where lines refer to them
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
        @NotNull @Size(max = 500) List<@NotNull @Valid LineRequest> lines,
        @Size(max = 200) @Nullable List<@NotNull @Valid SessionRequest> agenda,
        @Size(max = 100) @Nullable List<@NotNull @Valid BatchRequest> batches) {

    /**
     * What makes such a budget.
     *
     * @param counting whether the heads of roles are to be counted anew instead of kept as they were
     */
    static WriteBudget of(Budget budget, boolean counting) {
        return new WriteBudget(
                budget.title(),
                budget.fiscalYear(),
                budget.event().date(),
                budget.seminarId(),
                budget.fundId(),
                budget.province(),
                budget.event().trainingClass(),
                budget.event().venueKind(),
                budget.calculation().lines().stream()
                        .map(line -> LineRequest.of(line, counting))
                        .toList(),
                SessionRequest.of(budget.agenda()),
                budget.batches());
    }

    Event event() {
        return new Event(eventDate, trainingClass, venueKind);
    }
}
