package khrongkan.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.FindingView;
import khrongkan.budget.calculation.WhatIf;
import khrongkan.budget.calculation.WhatIfChange;
import khrongkan.budget.calculation.WhatIfView;
import khrongkan.budget.calculation.domain.Heads;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Works budgets out anew: for a look only, or to take over the heads that are registered now. */
@ApplicationScoped
@Transactional
class Repricing {

    private final Budgets budgets;
    private final Drafting drafting;
    private final WhatIf whatIf;

    Repricing(Budgets budgets, Drafting drafting, WhatIf whatIf) {
        this.budgets = budgets;
        this.drafting = drafting;
        this.whatIf = whatIf;
    }

    /** Who is registered for the seminar of a budget. Asked outside any transaction. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Heads heads(UUID id, Caller caller) {
        var heads = budgets.heads(budgets.show(id, caller).seminarId());
        if (heads == null) {
            throw Refusal.conflict("seminar-missing", Map.of());
        }
        return heads;
    }

    HeadcountPreview preview(Budget present, Heads heads, Caller caller, Locale language) {
        var next = drafting.draft(WriteBudget.of(present, true), heads, caller);
        return new HeadcountPreview(
                heads.byRole(),
                ComparisonView.of(null, DossierView.of(present), null, DossierView.of(next)),
                next.calculation().findings().stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList());
    }

    /** Takes over the heads, if they still come to what was shown. */
    Budget take(UUID id, long known, TakeHeadcount request, Heads heads, Caller caller) {
        var present = budgets.open(id, known, caller);
        var drafted = drafting.draft(WriteBudget.of(present, true), heads, caller);
        var total = drafted.calculation().total();
        if (total.compareTo(request.total()) != 0) {
            throw Refusal.conflict("headcount-moved", Map.of("expected", request.total(), "total", total));
        }
        var next = Waivers.carriedOver(present, present.replacedBy(drafted));
        return budgets.replace(next, caller, "HEADS_TAKEN");
    }

    Budget copy(Budget past, CopyBudget request, @Nullable Heads heads, Caller caller) {
        return budgets.create(request.of(past), heads, caller);
    }

    WhatIfView whatIf(Budget budget, WhatIfChange change, Locale language) {
        return whatIf.of(budget.calculation().lines(), budget.setting(), change, "", language);
    }

    /** What has become of a budget since it was written: other heads, other rates. */
    WhatIfView drift(Budget budget, @Nullable Heads heads, Locale language) {
        return whatIf.since(
                budget.calculation(), budget.setting(), heads == null ? Map.of() : heads.byRole(), language);
    }
}
