package khrongkan.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.BudgetCalculation;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Waiver;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;

/** Lets a finding pass that stops a budget: by the role that policy names, never by the one who drafted it. */
@ApplicationScoped
@Transactional
class Overrides {

    private final Budgets budgets;
    private final BudgetCalculation calculation;
    private final Clock clock;

    Overrides(Budgets budgets, BudgetCalculation calculation, Clock clock) {
        this.budgets = budgets;
        this.calculation = calculation;
        this.clock = clock;
    }

    Budget override(UUID id, long known, OverrideFinding request, Caller caller) {
        var present = budgets.open(id, known, caller);
        var role = role(request.code(), present, caller);
        var met = present.calculation().findings().stream()
                .filter(finding -> isMeant(finding, request))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/pointer", "no-such-stop", Map.of()));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var waiver = new Waiver(caller.subject(), caller.name(), role, request.reason(), now);
        var findings = present.calculation().findings().stream()
                .map(finding -> finding.equals(met) ? finding.overridden(waiver) : finding)
                .toList();
        return budgets.replace(present.finding(findings, now), caller, "OVERRIDDEN");
    }

    private static boolean isMeant(Finding finding, OverrideFinding request) {
        return finding.stops()
                && finding.code() == request.code()
                && finding.pointer().equals(request.pointer());
    }

    private String role(FindingCode code, Budget budget, Caller caller) {
        var role = calculation
                .book(budget.office())
                .policy()
                .overrider(code)
                .orElseThrow(() -> Refusal.conflict("never-overridden", Map.of("code", code)));
        if (!caller.is(role)) {
            throw Refusal.forbidden("override-by-other-role", Map.of("role", role, "code", code));
        }
        if (caller.subject().equals(budget.createdBy())) {
            throw Refusal.forbidden("override-of-own-budget", Map.of());
        }
        return role;
    }
}
