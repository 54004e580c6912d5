package khrongkan.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.history.Changes;
import khrongkan.budget.participants.Participants;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What callers can do with budgets. */
@ApplicationScoped
@Transactional
public class Budgets {

    private static final String ENTITY = "budget";

    private final BudgetRows rows;
    private final Drafting drafting;
    private final Participants participants;
    private final Revisions revisions;
    private final Changes changes;

    Budgets(BudgetRows rows, Drafting drafting, Participants participants, Revisions revisions, Changes changes) {
        this.rows = rows;
        this.drafting = drafting;
        this.participants = participants;
        this.revisions = revisions;
        this.changes = changes;
    }

    /** Who is registered, asked before the write; null where the budget names no seminar. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Nullable
    Map<AttendeeRole, Integer> heads(WriteBudget request) {
        return request.seminarId() == null ? null : participants.headcount(request.seminarId());
    }

    Budget create(WriteBudget request, @Nullable Map<AttendeeRole, Integer> heads, Caller caller) {
        var budget = drafting.draft(request, heads, caller);
        rows.add(budget);
        changes.record(ENTITY, budget.id(), caller.subject(), "CREATED", DossierView.of(budget));
        return budget;
    }

    Budget change(UUID id, long known, WriteBudget request, @Nullable Map<AttendeeRole, Integer> heads, Caller caller) {
        var present = open(id, known, caller);
        var next = present.replacedBy(drafting.draft(request, heads, caller));
        rows.replace(next);
        changes.record(ENTITY, id, caller.subject(), "CHANGED", DossierView.of(next));
        return next;
    }

    void delete(UUID id, long known, Caller caller) {
        var present = open(id, known, caller);
        if (revisions.any(id)) {
            throw Refusal.conflict("budget-kept", Map.of());
        }
        rows.remove(id);
        changes.record(ENTITY, id, caller.subject(), "DELETED", DossierView.of(present));
    }

    Budget show(UUID id, Caller caller) {
        var budget = rows.find(id).orElseThrow(Refusal::notFound);
        caller.requireRead(budget.office());
        return budget;
    }

    Page<BudgetSummary> page(PageQuery query, BudgetFilter filter) {
        return rows.page(query, filter).map(BudgetSummary::of);
    }

    /**
     * Keeps the present content of a budget as a revision and tells what it was. To be called under the locks of a
     * hold.
     */
    public Budget keep(UUID id) {
        var budget = rows.lock(id).orElseThrow(Refusal::notFound);
        revisions.keep(budget);
        return budget;
    }

    private Budget open(UUID id, long known, Caller caller) {
        var present = rows.lock(id)
                .filter(budget -> budget.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound);
        Preconditions.require(known, present.version());
        if (!present.status().isOpen()) {
            throw Refusal.conflict("budget-frozen", Map.of());
        }
        return present;
    }
}
