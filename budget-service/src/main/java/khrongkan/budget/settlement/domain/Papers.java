package khrongkan.budget.settlement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.expenditure.domain.Account;
import khrongkan.budget.expenditure.domain.ApprovedLine;
import khrongkan.budget.settlement.domain.SettlementFinding.Code;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Everything a settlement is made from.
 *
 * @param strays lines of receipts that an amendment has changed
 * @param openAdvances contracts of advances that are not cleared
 * @param borrowed what borrowers are to get because they paid more than they had in advance
 * @param signatures who signed in; null where no seminar is known
 */
public record Papers(
        Account account,
        List<Paid> paid,
        List<Integer> strays,
        List<String> openAdvances,
        BigDecimal borrowed,
        @Nullable Signatures signatures) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /** What was accepted on a line and not paid out of an advance. */
    BigDecimal payable(int line) {
        return paid.stream()
                .filter(item -> item.line() == line && !item.fromAdvance())
                .map(Paid::accepted)
                .filter(Objects::nonNull)
                .reduce(NOTHING, BigDecimal::add);
    }

    /** How many meals were paid on a line: as the receipts say, else by its unit rate. */
    @Nullable
    Integer mealsPaid(ApprovedLine line) {
        if (!isMeals(line)) {
            return null;
        }
        int sum = 0;
        for (var item : accepted(line)) {
            var meals = meals(item, line);
            if (meals == null) {
                return null;
            }
            sum += meals;
        }
        return sum;
    }

    @Nullable
    Integer mealsSigned(ApprovedLine line) {
        return signatures == null ? null : signatures.meals(line).orElse(null);
    }

    /** What stands in the way of closing, and meals that nobody can have signed for. */
    List<SettlementFinding> undone() {
        List<SettlementFinding> found = new ArrayList<>();
        if (paid.stream().anyMatch(item -> item.accepted() == null)) {
            found.add(new SettlementFinding(Code.RECEIPT_UNDECIDED, "/receipts", Map.of()));
        }
        openAdvances.forEach(
                number -> found.add(new SettlementFinding(Code.ADVANCE_OPEN, "/advances", Map.of("number", number))));
        strays.forEach(line -> found.add(new SettlementFinding(
                Code.LINE_CHANGED, "/lines/" + (line - 1), Map.of("line", String.valueOf(line)))));
        try {
            account.requireCovered();
        } catch (Refusal overspent) {
            found.add(new SettlementFinding(Code.OVERSPENT, "/accepted", Map.of()));
        }
        if (mealsWithoutSignatures()) {
            found.add(new SettlementFinding(Code.NO_SIGNATURES, "/signatures", Map.of()));
        }
        return found;
    }

    private boolean mealsWithoutSignatures() {
        boolean none = signatures == null || signatures.sessions().isEmpty();
        return none
                && account.lines().stream()
                        .anyMatch(
                                line -> isMeals(line.line()) && line.accepted().signum() > 0);
    }

    private List<Paid> accepted(ApprovedLine line) {
        return paid.stream()
                .filter(item -> item.line() == line.number())
                .filter(item -> item.accepted() != null && item.accepted().signum() > 0)
                .toList();
    }

    private static @Nullable Integer meals(Paid item, ApprovedLine line) {
        if (item.quantity() != null) {
            return item.quantity();
        }
        if (item.accepted() == null
                || line.unitRate() == null
                || line.unitRate().signum() == 0) {
            return null;
        }
        return item.accepted().divide(line.unitRate(), 0, RoundingMode.CEILING).intValueExact();
    }

    private static boolean isMeals(ApprovedLine line) {
        return line.category() == Category.MEAL || line.category() == Category.SNACK;
    }
}
