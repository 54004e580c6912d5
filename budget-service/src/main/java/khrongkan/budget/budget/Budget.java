package khrongkan.budget.budget;

import java.time.Instant;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.rate.domain.Event;
import org.jspecify.annotations.Nullable;

/**
 * What an event costs.
 *
 * @param fiscalYear Buddhist era
 * @param calculation the lines and what was found when they were last written
 * @param version counts the changes of the content
 */
public record Budget(
        UUID id,
        String office,
        String title,
        int fiscalYear,
        Event event,
        @Nullable UUID seminarId,
        @Nullable UUID fundId,
        @Nullable String province,
        Calculation calculation,
        Status status,
        int version,
        String createdBy,
        Instant createdAt,
        Instant changedAt) {

    Budget replacedBy(Budget next) {
        return new Budget(
                id,
                office,
                next.title,
                next.fiscalYear,
                next.event,
                next.seminarId,
                next.fundId,
                next.province,
                next.calculation,
                status,
                version + 1,
                createdBy,
                createdAt,
                next.changedAt);
    }
}
