package khrongkan.budget.calculation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/**
 * What is to be otherwise; what is left out stays.
 *
 * @param schedule the regime whose rates are to hold, whatever the date
 * @param people how many heads of each role
 */
public record WhatIfChange(
        @Nullable LocalDate eventDate,
        @Nullable TrainingClass trainingClass,
        @Nullable VenueKind venueKind,
        @Size(min = 1, max = 40) @Nullable String schedule,
        @Size(max = 6) @Nullable Map<@NotNull AttendeeRole, @NotNull @PositiveOrZero @Max(10_000_000) Integer> people) {

    /** The heads it names; none where it names none. */
    public Map<AttendeeRole, Integer> heads() {
        return people == null ? Map.of() : people;
    }
}
