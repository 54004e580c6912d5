package khrongkan.budget.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import khrongkan.budget.budget.Status;
import khrongkan.budget.calculation.domain.Group;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.kit.sync.Changed;
import org.jspecify.annotations.Nullable;

/** Sums up budgets out of what is kept about them, never out of the budgets themselves. */
@ApplicationScoped
@Transactional
class Summaries {

    private final Sql sql;
    private final ChangeLog log;

    Summaries(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    Page<SummaryView> page(PageQuery query, SummaryFilter filter) {
        return log.of("budget-summary", filter.office(), query)
                .map(changed -> changes(changed.by(filter::named), filter))
                .orElseGet(() -> byPlace(query, filter))
                .map(row -> row.view(filter));
    }

    private Page<Row> changes(Changed changed, SummaryFilter filter) {
        var names = Arrays.stream(Dimension.values())
                .filter(filter::divides)
                .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var found = rows(
                filter,
                "concat_ws('/', %s) = any(?)".formatted(names),
                List.of(changed.ids()),
                changed.ids().size());
        return changed.page(found, row -> filter.name(row.place()));
    }

    private Page<Row> byPlace(PageQuery query, SummaryFilter filter) {
        var place = query.after(4);
        List<Object> after = List.of(
                place.map(values -> values.get(0)).orElse(""),
                place.map(values -> values.get(1)).orElse(""),
                place.map(values -> PageQuery.read(values.get(2), Integer::valueOf))
                        .orElse(-1),
                place.map(values -> values.get(3)).orElse(""));
        var found = rows(filter, "(office, province, fiscal_year, status) > (?, ?, ?, ?)", after, query.fetch());
        return Page.of(found, query, Row::place);
    }

    private List<Row> rows(SummaryFilter filter, String which, List<Object> values, int limit) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(
                filter.office().orElse(null),
                filter.office().orElse(null),
                filter.province(),
                filter.province(),
                filter.fiscalYear(),
                filter.fiscalYear(),
                filter.status(),
                filter.status()));
        all.addAll(values);
        all.add(limit);
        return sql.list("""
                select * from (
                    select %s, sum(budgets) as budgets, sum(total) as total, sum(remuneration) as remuneration,
                        sum(operating) as operating, sum(supplies) as supplies
                    from budget_rollup
                    where (?::text is null or office = ?) and (?::text is null or province = ?)
                        and (?::integer is null or fiscal_year = ?) and (?::text is null or status = ?)
                    group by 1, 2, 3, 4
                ) summed
                where budgets <> 0 and %s
                order by office, province, fiscal_year, status limit ?""".formatted(columns(filter), which), Row::of, all.toArray());
    }

    private static String columns(SummaryFilter filter) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> dimension.selected(filter.divides(dimension)))
                .collect(Collectors.joining(", "));
    }

    private record Row(
            String office,
            String province,
            int fiscalYear,
            String status,
            long budgets,
            BigDecimal total,
            Map<Group, BigDecimal> groups) {

        static Row of(ResultSet row) throws SQLException {
            Map<Group, BigDecimal> groups = new EnumMap<>(Group.class);
            for (var group : Group.values()) {
                groups.put(group, row.getBigDecimal(group.name().toLowerCase(Locale.ROOT)));
            }
            return new Row(
                    row.getString("office"),
                    row.getString("province"),
                    row.getInt("fiscal_year"),
                    row.getString("status"),
                    row.getLong("budgets"),
                    row.getBigDecimal("total"),
                    groups);
        }

        List<String> place() {
            return List.of(office, province, String.valueOf(fiscalYear), status);
        }

        SummaryView view(SummaryFilter filter) {
            return new SummaryView(
                    filter.divides(Dimension.OFFICE) ? office : null,
                    filter.divides(Dimension.PROVINCE) ? province : null,
                    filter.divides(Dimension.FISCAL_YEAR) ? fiscalYear : null,
                    filter.divides(Dimension.STATUS) ? Status.valueOf(status) : null,
                    budgets,
                    total,
                    groups);
        }
    }
}
