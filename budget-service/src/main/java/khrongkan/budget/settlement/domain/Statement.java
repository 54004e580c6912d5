package khrongkan.budget.settlement.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import khrongkan.budget.calculation.domain.Severity;
import khrongkan.budget.settlement.domain.SettlementFinding.Code;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A budget, settled line by line.
 *
 * @param signatures who signed in; null where no seminar is known
 * @param borrowed what borrowers are to get because they paid more than they had in advance
 */
public record Statement(
        List<StatementLine> lines,
        @Nullable Signatures signatures,
        BigDecimal borrowed,
        List<SettlementFinding> findings) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    public Statement {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Settles an account. */
    public static Statement of(Papers papers) {
        var given = papers.account().given();
        var lines = papers.account().lines().stream()
                .map(account -> StatementLine.of(
                        account,
                        given.getOrDefault(account.line().number(), NOTHING),
                        papers.payable(account.line().number()),
                        papers.mealsPaid(account.line()),
                        papers.mealsSigned(account.line())))
                .toList();
        List<SettlementFinding> findings = new ArrayList<>(papers.undone());
        IntStream.range(0, lines.size()).forEach(i -> meals(lines.get(i), "/lines/" + i, findings));
        return new Statement(lines, papers.signatures(), papers.borrowed(), findings);
    }

    /** What was approved in all. */
    public BigDecimal approved() {
        return sum(StatementLine::approved);
    }

    /** What was claimed in all. */
    public BigDecimal claimed() {
        return sum(StatementLine::claimed);
    }

    /** What was accepted in all. */
    public BigDecimal accepted() {
        return sum(StatementLine::accepted);
    }

    /** What is still to be paid: to claimants, and to borrowers who had too little. */
    public BigDecimal payable() {
        return sum(StatementLine::payable).add(borrowed);
    }

    /** What goes back to the fund. */
    public BigDecimal returnable() {
        return approved().subtract(accepted());
    }

    /**
     * Checks that nothing is undone, and that somebody says why where something is odd.
     *
     * @throws Refusal {@code settlement-not-ready}, naming what is undone, or that a note is missing
     */
    public void requireReady(@Nullable String note) {
        var stops = findings.stream()
                .filter(finding -> finding.severity() == Severity.STOP)
                .map(finding -> new Violation(
                        finding.pointer(),
                        "finding",
                        Map.of("code", finding.code().name())))
                .toList();
        if (!stops.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "settlement-not-ready", Map.of(), stops);
        }
        boolean odd = findings.stream().anyMatch(finding -> finding.severity() == Severity.WARN);
        if (odd && (note == null || note.isBlank())) {
            throw Refusal.invalid("/note", "note-missing", Map.of());
        }
    }

    private static void meals(StatementLine line, String pointer, List<SettlementFinding> findings) {
        if (line.hasMoreMealsThanSignatures()) {
            var values = Map.of("paid", String.valueOf(line.mealsPaid()), "signed", String.valueOf(line.mealsSigned()));
            findings.add(new SettlementFinding(Code.MORE_MEALS_THAN_SIGNATURES, pointer, values));
        }
    }

    private BigDecimal sum(Function<StatementLine, BigDecimal> part) {
        return lines.stream().map(part).reduce(NOTHING, BigDecimal::add);
    }
}
