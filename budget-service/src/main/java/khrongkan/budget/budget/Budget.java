package khrongkan.budget.budget;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.calculation.BatchRequest;
import khrongkan.budget.calculation.domain.Agenda;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.Setting;
import khrongkan.budget.rate.domain.Event;
import org.jspecify.annotations.Nullable;

/**
 * What an event costs.
 *
 * @param fiscalYear Buddhist era
 * @param agenda when the sessions take place; null where it is not known
 * @param batches the numbers of each batch; null where there are none
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
        @Nullable Agenda agenda,
        @Nullable List<BatchRequest> batches,
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
                next.agenda,
                next.batches,
                next.calculation,
                status,
                version + 1,
                createdBy,
                createdAt,
                next.changedAt);
    }

    /** What its lines were worked out for. */
    Setting setting() {
        return new Setting(event, office, agenda);
    }

    /** The same with these things said about it. */
    Budget finding(List<Finding> findings) {
        return with(findings, version, changedAt);
    }

    /** The same content as a new version, with these things said about it. */
    Budget finding(List<Finding> findings, Instant now) {
        return with(findings, version + 1, now);
    }

    private Budget with(List<Finding> findings, int nextVersion, Instant changed) {
        return new Budget(
                id,
                office,
                title,
                fiscalYear,
                event,
                seminarId,
                fundId,
                province,
                agenda,
                batches,
                new Calculation(calculation.lines(), findings),
                status,
                nextVersion,
                createdBy,
                createdAt,
                changed);
    }
}
