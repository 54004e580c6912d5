package khrongkan.approval.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What other heads and rates have made of the signed amounts.
 *
 * @param signed the total that was signed
 * @param now what the lines would cost today
 * @param budgetRewritten whether the budget itself is not the signed one any more
 */
public record MoneyDrift(
        BigDecimal signed, BigDecimal now, BigDecimal difference, boolean budgetRewritten, List<Line> lines) {

    /** One line of the budget, as it is written and as it would cost today. */
    public record Line(String description, BigDecimal before, BigDecimal after, BigDecimal difference) {}

    /** A drift and its class. */
    record Judged(MoneyDrift money, DriftClass drift) {}

    /**
     * Joins what was signed with what budget-service works out today.
     *
     * @param part the signed part of the dossier
     * @param today budget-service's answer
     * @return empty where either tells no total
     */
    static Optional<Judged> of(JsonNode part, JsonNode today) {
        var signed = ComparisonView.Money.total(part);
        var now = ComparisonView.Money.total(today.path("after"));
        return signed == null || now == null
                ? Optional.empty()
                : Optional.of(judged(signed, now, rewritten(part, today), today));
    }

    private static Judged judged(BigDecimal signed, BigDecimal now, boolean rewritten, JsonNode today) {
        var drift = named(today.path("drift").asText());
        if (rewritten) {
            drift = drift.or(now.compareTo(signed) > 0 ? DriftClass.NEEDS_REAPPROVAL : DriftClass.NEEDS_NOTE);
        }
        return new Judged(new MoneyDrift(signed, now, now.subtract(signed), rewritten, lines(today)), drift);
    }

    /** A word that is not known here asks for a look, not for nothing. */
    private static DriftClass named(@Nullable String word) {
        return Arrays.stream(DriftClass.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(DriftClass.NEEDS_NOTE);
    }

    private static boolean rewritten(JsonNode part, JsonNode today) {
        return !amounts(part.path("lines")).equals(amounts(today.path("before").path("lines")));
    }

    private static List<BigDecimal> amounts(JsonNode lines) {
        List<BigDecimal> amounts = new ArrayList<>();
        lines.forEach(line -> amounts.add(line.path("amount").decimalValue()));
        return amounts;
    }

    private static List<Line> lines(JsonNode today) {
        List<Line> lines = new ArrayList<>();
        today.path("lines")
                .forEach(line -> lines.add(new Line(
                        line.path("description").asText(),
                        line.path("before").decimalValue(),
                        line.path("after").decimalValue(),
                        line.path("difference").decimalValue())));
        return lines;
    }
}
