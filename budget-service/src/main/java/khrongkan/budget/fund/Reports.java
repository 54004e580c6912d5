package khrongkan.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khrongkan.budget.fund.ReportView.QuarterView;
import khrongkan.budget.fund.ReportView.SumsView;
import khrongkan.budget.fund.domain.Amounts;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.kit.sync.Changed;
import khrongkan.thai.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Adds up funds by office, fiscal year and quarter. */
@ApplicationScoped
@Transactional
class Reports {

    private final Sql sql;
    private final ChangeLog log;

    Reports(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    Page<ReportView> page(PageQuery query, @Nullable Integer fiscalYear, Optional<String> office) {
        return log.of("fund", office, query)
                .map(changed -> changes(changed, fiscalYear, office))
                .orElseGet(() -> byOffice(query, fiscalYear, office))
                .map(this::withQuarters);
    }

    private Page<Sums> byOffice(PageQuery query, @Nullable Integer fiscalYear, Optional<String> office) {
        var place = query.after(2);
        var found = sums(
                "(office, fiscal_year) > (?, ?)",
                place.map(values -> values.get(0)).orElse(""),
                place.map(values -> PageQuery.read(values.get(1), Integer::valueOf))
                        .orElse(0),
                fiscalYear,
                office,
                query.fetch());
        return Page.of(found, query, sums -> List.of(sums.office(), String.valueOf(sums.fiscalYear())));
    }

    /** The sums that changed funds are in. */
    private Page<Sums> changes(Changed funds, @Nullable Integer fiscalYear, Optional<String> office) {
        Map<String, String> places = new HashMap<>();
        sql.list(
                "select id, office, fiscal_year from fund where id = any(?::uuid[])",
                row -> places.put(row.getString("id"), row.getInt("fiscal_year") + "/" + row.getString("office")),
                funds.ids());
        var sums = sums(
                "fiscal_year || '/' || office = any(?) and ?::integer is null",
                places.values(),
                null,
                fiscalYear,
                office,
                funds.ids().size());
        return funds.by(places::get).page(sums, sum -> sum.fiscalYear() + "/" + sum.office());
    }

    private List<Sums> sums(
            String which,
            Object value,
            @Nullable Object other,
            @Nullable Integer fiscalYear,
            Optional<String> office,
            int limit) {
        return sql.list(
                """
                select office, fiscal_year, sum(allocated) as allocated, sum(reserved) as reserved,
                    sum(committed) as committed, sum(spent) as spent
                from fund
                where %s and (?::text is null or office = ?) and (?::integer is null or fiscal_year = ?)
                group by office, fiscal_year order by office, fiscal_year limit ?""".formatted(which),
                row -> new Sums(row.getString("office"), row.getInt("fiscal_year"), Movements.amounts(row)),
                value,
                other,
                office.orElse(null),
                office.orElse(null),
                fiscalYear,
                fiscalYear,
                limit);
    }

    private ReportView withQuarters(Sums sums) {
        List<QuarterView> quarters = new ArrayList<>();
        var closing = Amounts.NOTHING;
        for (var moved : moved(sums)) {
            closing = closing.plus(moved.amounts());
            var year = FiscalYear.of(moved.first());
            quarters.add(new QuarterView(
                    year.buddhistYear(),
                    year.quarter(moved.first()),
                    SumsView.of(moved.amounts()),
                    SumsView.of(closing)));
        }
        return new ReportView(sums.office(), sums.fiscalYear(), SumsView.of(sums.amounts()), quarters);
    }

    /** A quarter of the fiscal year is one of the calendar; only its number differs. */
    private List<Moved> moved(Sums sums) {
        return sql.list(
                """
                select date_trunc('quarter', at at time zone 'Asia/Bangkok')::date as first,
                    sum(movement.allocated) as allocated, sum(movement.reserved) as reserved,
                    sum(movement.committed) as committed, sum(movement.spent) as spent
                from fund_movement movement join fund on fund.id = fund_id
                where office = ? and fiscal_year = ?
                group by first order by first""",
                row -> new Moved(row.getObject("first", LocalDate.class), Movements.amounts(row)),
                sums.office(),
                sums.fiscalYear());
    }

    private record Sums(String office, int fiscalYear, Amounts amounts) {}

    private record Moved(LocalDate first, Amounts amounts) {}
}
