package khrongkan.budget.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Line;
import khrongkan.budget.calculation.domain.Policy;
import khrongkan.budget.calculation.domain.Severity;
import khrongkan.budget.rate.RateSchedules;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.sql.Sql;

/** Works out lines against the rates on file. Saves nothing. */
@ApplicationScoped
@Transactional
public class BudgetCalculation {

    private final RateSchedules schedules;
    private final Sql sql;

    BudgetCalculation(RateSchedules schedules, Sql sql) {
        this.schedules = schedules;
        this.sql = sql;
    }

    /** What the lines cost, and what is to be said about them. */
    public Calculation of(List<Line> lines, Event event) {
        return Calculation.of(lines, event, schedules.book(), policy());
    }

    /** How much each finding weighs. */
    public Policy policy() {
        Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
        sql.list(
                "select code, severity from finding_policy",
                row -> severities.put(FindingCode.valueOf(row.getString(1)), Severity.valueOf(row.getString(2))));
        return new Policy(severities);
    }
}
