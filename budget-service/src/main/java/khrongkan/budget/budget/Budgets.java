package khrongkan.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.Heads;
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
    Heads heads(@Nullable UUID seminar) {
        return seminar == null ? null : participants.headcount(seminar);
    }

    Budget create(WriteBudget request, @Nullable Heads heads, Caller caller) {
        var budget = drafting.draft(request, heads, caller);
        rows.add(budget);
        changes.record(ENTITY, budget.id(), caller.subject(), "CREATED", DossierView.of(budget));
        return budget;
    }

    Budget change(UUID id, long known, WriteBudget request, @Nullable Heads heads, Caller caller) {
        var present = open(id, known, caller);
        var next = Waivers.carriedOver(present, present.replacedBy(drafting.draft(request, heads, caller)));
        return replace(next, caller, "CHANGED");
    }

    /** Keeps what has become of a budget that was opened, and who made it so. */
    Budget replace(Budget next, Caller caller, String action) {
        rows.replace(next);
        changes.record(ENTITY, next.id(), caller.subject(), action, DossierView.of(next));
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
     *
     * @throws Refusal {@code finding-stops} where something stands in the way that nobody has let pass
     */
    public Budget keep(UUID id) {
        var budget = rows.lock(id).orElseThrow(Refusal::notFound);
        requireNoStops(budget);
        revisions.keep(budget);
        return budget;
    }

    private static void requireNoStops(Budget budget) {
        var stops =
                budget.calculation().findings().stream().filter(Finding::stops).toList();
        if (!stops.isEmpty()) {
            var codes =
                    stops.stream().map(stop -> stop.code().name()).distinct().sorted();
            throw Refusal.conflict("finding-stops", Map.of("codes", codes.collect(Collectors.joining(", "))));
        }
    }

    /** The present content of a budget that the caller may change now, locked. */
    Budget open(UUID id, long known, Caller caller) {
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
