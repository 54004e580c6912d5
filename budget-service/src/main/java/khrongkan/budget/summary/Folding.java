package khrongkan.budget.summary;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import khrongkan.kit.sql.Sql;

/** Folds the differences that writes left behind into the summary. What is read does not change by it. */
@ApplicationScoped
class Folding {

    private final Sql sql;

    Folding(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void fold() {
        boolean mine = sql.one(
                        "select pg_try_advisory_xact_lock(hashtextextended('budget_summary', 3))",
                        row -> row.getBoolean(1))
                .orElse(false);
        if (!mine) {
            return;
        }
        sql.update("""
                with folded as (delete from budget_summary_change returning *)
                insert into budget_summary as kept
                select office, province, fiscal_year, status,
                    sum(budgets), sum(total), sum(remuneration), sum(operating), sum(supplies)
                from folded group by office, province, fiscal_year, status
                on conflict (office, fiscal_year, province, status) do update set
                    budgets = kept.budgets + excluded.budgets, total = kept.total + excluded.total,
                    remuneration = kept.remuneration + excluded.remuneration,
                    operating = kept.operating + excluded.operating, supplies = kept.supplies + excluded.supplies""");
        sql.update("delete from budget_summary where budgets = 0 and total = 0");
    }
}
