package khrongkan.approval.calendar;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import khrongkan.approval.calendar.domain.DeadlineRule;
import org.jspecify.annotations.Nullable;

/** A version of an office's deadlines as callers see it. */
public record DeadlinesView(
        UUID id,
        String officeCode,
        int version,
        SortedMap<DeadlineRule.Station, Integer> days,
        int remindBefore,
        int escalateAfter,
        @Nullable UUID escalateTo,
        String enteredBy,
        Instant enteredAt) {}
