package khrongkan.budget.budget;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.json.Json;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** What was submitted of a budget, word for word. The same content is kept once. */
@ApplicationScoped
class Revisions {

    private static final TypeReference<DossierView> CONTENT = new TypeReference<>() {};

    private final Sql sql;
    private final Json json;
    private final Clock clock;
    private final ChangeLog log;

    Revisions(Sql sql, Json json, Clock clock, ChangeLog log) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.log = log;
    }

    void keep(Budget budget) {
        sql.update(
                """
                insert into budget_revision (budget_id, number, content_version, total, content, kept_at)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from budget_revision where budget_id = ?
                on conflict (budget_id, content_version) do nothing""",
                budget.id(),
                budget.version(),
                budget.calculation().total(),
                json.write(DossierView.of(budget)),
                clock.instant(),
                budget.id());
    }

    boolean any(UUID budget) {
        return sql.one("select 1 from budget_revision where budget_id = ? limit 1", row -> true, budget)
                .isPresent();
    }

    Page<RevisionView> page(UUID budget, PageQuery query) {
        return log.within("budget-revision", budget, query)
                .map(changed -> changed.page(
                        sql.list(
                                "select * from budget_revision where budget_id = ? and number = any(?::integer[])",
                                row -> view(row, null),
                                budget,
                                changed.ids()),
                        RevisionView::number))
                .orElseGet(() -> byNumber(budget, query));
    }

    private Page<RevisionView> byNumber(UUID budget, PageQuery query) {
        int after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), Integer::valueOf))
                .orElse(0);
        var found = sql.list(
                "select * from budget_revision where budget_id = ? and number > ? order by number limit ?",
                row -> view(row, null),
                budget,
                after,
                query.fetch());
        return Page.of(found, query, revision -> List.of(String.valueOf(revision.number())));
    }

    RevisionView one(UUID budget, int number) {
        return sql.one(
                        "select * from budget_revision where budget_id = ? and number = ?",
                        row -> view(row, json.read(row.getString("content"), CONTENT)),
                        budget,
                        number)
                .orElseThrow(Refusal::notFound);
    }

    private static RevisionView view(ResultSet row, @Nullable DossierView content) throws SQLException {
        return new RevisionView(
                row.getInt("number"),
                row.getInt("content_version"),
                row.getBigDecimal("total"),
                row.getTimestamp("kept_at").toInstant(),
                content);
    }
}
