package khrongkan.budget.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.calculation.BatchRequest;
import khrongkan.budget.calculation.LineView;
import khrongkan.budget.calculation.SessionRequest;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Severity;
import khrongkan.budget.calculation.domain.Waiver;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/** What a signer seals of a budget: its content, and nothing that changes by itself. */
public record DossierView(
        UUID id,
        String title,
        int fiscalYear,
        LocalDate eventDate,
        @Nullable UUID seminarId,
        @Nullable UUID fundId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String province,
        TrainingClass trainingClass,
        VenueKind venueKind,
        List<LineView> lines,
        BigDecimal total,
        String totalInWords,
        List<SealedFinding> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SessionRequest> agenda,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<BatchRequest> batches) {

    static DossierView of(Budget budget) {
        var calculation = budget.calculation();
        return new DossierView(
                budget.id(),
                budget.title(),
                budget.fiscalYear(),
                budget.event().date(),
                budget.seminarId(),
                budget.fundId(),
                budget.province(),
                budget.event().trainingClass(),
                budget.event().venueKind(),
                calculation.lines().stream().map(LineView::of).toList(),
                calculation.total(),
                calculation.totalInWords(),
                calculation.findings().stream().map(SealedFinding::of).toList(),
                SessionRequest.of(budget.agenda()),
                budget.batches());
    }

    /**
     * A finding without its sentence, which depends on the reader.
     *
     * @param override who let it pass, and why; left out where nobody did
     */
    public record SealedFinding(
            FindingCode code,
            Severity severity,
            String pointer,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Waiver override) {

        static SealedFinding of(Finding finding) {
            return new SealedFinding(finding.code(), finding.severity(), finding.pointer(), finding.override());
        }
    }
}
