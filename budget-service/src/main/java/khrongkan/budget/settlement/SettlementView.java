package khrongkan.budget.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.calculation.domain.Severity;
import khrongkan.budget.expenditure.AdvanceView;
import khrongkan.budget.settlement.domain.Rule;
import khrongkan.budget.settlement.domain.SettlementFinding;
import khrongkan.budget.settlement.domain.Signatures;
import khrongkan.budget.settlement.domain.StatementLine;
import khrongkan.kit.text.Texts;
import khrongkan.thai.BahtText;
import org.jspecify.annotations.Nullable;

/** A settlement as callers see it: as it stands now, or as it was closed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettlementView(
        UUID budgetId,
        String title,
        UUID proposalId,
        int revision,
        boolean closed,
        BigDecimal approved,
        BigDecimal claimed,
        BigDecimal accepted,
        BigDecimal payable,
        BigDecimal returnable,
        String returnableInWords,
        @Nullable Signatures attended,
        List<LineView> lines,
        List<AdvanceView> advances,
        List<FindingView> findings,
        @Nullable String note,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    static SettlementView of(Settlement settlement, Locale language) {
        var commitment = settlement.commitment();
        var statement = settlement.statement();
        var closing = settlement.closing();
        return new SettlementView(
                commitment.budgetId(),
                commitment.title(),
                commitment.proposalId(),
                commitment.revision(),
                closing != null,
                statement.approved(),
                statement.claimed(),
                statement.accepted(),
                statement.payable(),
                statement.returnable(),
                BahtText.of(statement.returnable().max(BigDecimal.ZERO)),
                statement.signatures(),
                statement.lines().stream()
                        .map(line -> LineView.of(line, language))
                        .toList(),
                settlement.advances(),
                statement.findings().stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList(),
                closing == null ? null : closing.note(),
                closing == null ? null : closing.by(),
                closing == null ? null : closing.at());
    }

    /** One line, with the rule for each difference. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(
            int line,
            Category category,
            String description,
            BigDecimal approved,
            BigDecimal transferred,
            BigDecimal pooled,
            BigDecimal claimed,
            BigDecimal accepted,
            BigDecimal payable,
            BigDecimal returnable,
            @Nullable Integer mealsPaid,
            @Nullable Integer mealsSigned,
            List<DifferenceView> differences) {

        static LineView of(StatementLine line, Locale language) {
            return new LineView(
                    line.line(),
                    line.category(),
                    line.description(),
                    line.approved(),
                    line.transferred(),
                    line.pooled(),
                    line.claimed(),
                    line.accepted(),
                    line.payable(),
                    line.returnable(),
                    line.mealsPaid(),
                    line.mealsSigned(),
                    line.differences().stream()
                            .map(difference -> new DifferenceView(
                                    difference.rule(),
                                    difference.amount(),
                                    Texts.of("rule." + difference.rule(), language)))
                            .toList());
        }
    }

    /** A difference, its rule, and what the rule says. */
    public record DifferenceView(Rule rule, BigDecimal amount, String text) {}

    /** A finding with its sentence. */
    public record FindingView(
            SettlementFinding.Code code, Severity severity, String pointer, String text, Map<String, String> values) {

        static FindingView of(SettlementFinding finding, Locale language) {
            return new FindingView(
                    finding.code(),
                    finding.severity(),
                    finding.pointer(),
                    Texts.of("finding." + finding.code(), language, finding.values()),
                    finding.values());
        }
    }
}
