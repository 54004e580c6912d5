package khrongkan.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.BudgetCalculation;
import khrongkan.budget.calculation.Digits;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.fund.Funds;
import khrongkan.kit.problem.Problems;

/** Shows budgets to callers, with what is to be said at this moment beside what belongs to the content. */
@ApplicationScoped
class BudgetViews {

    private final Funds funds;
    private final BudgetCalculation calculation;
    private final Problems problems;

    BudgetViews(Funds funds, BudgetCalculation calculation, Problems problems) {
        this.funds = funds;
        this.calculation = calculation;
        this.problems = problems;
    }

    BudgetView of(Budget budget) {
        return of(budget, Digits.ARABIC);
    }

    BudgetView of(Budget budget, Digits digits) {
        return BudgetView.of(budget, overFund(budget), digits, problems.language());
    }

    /** What the fund has available changes without the budget, so it is looked up and never sealed. */
    private List<Finding> overFund(Budget budget) {
        if (budget.fundId() == null || budget.status() != Status.DRAFT) {
            return List.of();
        }
        var total = budget.calculation().total();
        return funds
                .find(budget.fundId())
                .filter(fund -> fund.available().compareTo(total) < 0)
                .map(fund -> calculation
                        .book(budget.office())
                        .policy()
                        .finding(
                                FindingCode.OVER_FUND,
                                "/fundId",
                                Map.of("available", fund.available(), "needed", total)))
                .stream()
                .toList();
    }
}
