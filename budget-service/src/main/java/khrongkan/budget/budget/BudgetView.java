package khrongkan.budget.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.budget.calculation.BatchRequest;
import khrongkan.budget.calculation.CalculationView.GroupView;
import khrongkan.budget.calculation.Digits;
import khrongkan.budget.calculation.FindingView;
import khrongkan.budget.calculation.LineView;
import khrongkan.budget.calculation.SessionRequest;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/** A budget as callers see it. */
public record BudgetView(
        UUID id,
        String office,
        String title,
        int fiscalYear,
        LocalDate eventDate,
        @Nullable UUID seminarId,
        @Nullable UUID fundId,
        @Nullable String province,
        TrainingClass trainingClass,
        VenueKind venueKind,
        List<LineView> lines,
        List<GroupView> groups,
        BigDecimal total,
        String totalInWords,
        List<FindingView> findings,
        @Nullable List<SessionRequest> agenda,
        @Nullable List<BatchRequest> batches,
        Status status,
        Instant createdAt,
        Instant changedAt) {

    /**
     * A budget as it is now.
     *
     * @param more what is to be said of it at this moment and is no part of its content
     */
    static BudgetView of(Budget budget, List<Finding> more, Digits digits, Locale language) {
        var calculation = budget.calculation();
        return new BudgetView(
                budget.id(),
                budget.office(),
                budget.title(),
                budget.fiscalYear(),
                budget.event().date(),
                budget.seminarId(),
                budget.fundId(),
                budget.province(),
                budget.event().trainingClass(),
                budget.event().venueKind(),
                calculation.lines().stream()
                        .map(line -> LineView.of(line, digits))
                        .toList(),
                GroupView.of(calculation.subtotals()),
                calculation.total(),
                calculation.totalInWords(),
                Stream.concat(calculation.findings().stream(), more.stream())
                        .map(finding -> FindingView.of(finding, language))
                        .toList(),
                SessionRequest.of(budget.agenda()),
                budget.batches(),
                budget.status(),
                budget.createdAt(),
                budget.changedAt());
    }
}
