package khrongkan.budget.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** The advances on file. */
@ApplicationScoped
@Transactional
class AdvanceRows {

    private static final UUID FIRST = new UUID(0, 0);
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final String SELECT = """
            select *, coalesce((select sum(accepted) from receipt_item
                join receipt on receipt.id = receipt_id where advance_id = advance.id), 0)::numeric(14, 2) as accepted,
                exists (select 1 from receipt where advance_id = advance.id and decided_by is null) as undecided
            from advance\s""";

    private final Sql sql;
    private final ChangeLog log;

    AdvanceRows(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    /** Tells whether its contract was new. */
    boolean add(Advance advance, String office) {
        return sql.update(
                        """
                        insert into advance
                            (id, budget_id, office, borrower, contract_number, amount, lent_on, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (office, contract_number) do nothing""",
                        advance.id(),
                        advance.budgetId(),
                        office,
                        advance.borrower(),
                        advance.contractNumber(),
                        advance.amount(),
                        advance.lentOn(),
                        advance.dueOn())
                == 1;
    }

    void clear(UUID id, BigDecimal returned, LocalDate on) {
        sql.update(
                "update advance set returned = ?, cleared_on = ?, version = version + 1 where id = ?",
                returned,
                on,
                id);
    }

    Optional<Advance> find(UUID budget, UUID id) {
        return sql.one(SELECT + "where budget_id = ? and id = ?", AdvanceRows::advance, budget, id);
    }

    List<Advance> all(UUID budget) {
        return sql.list(SELECT + "where budget_id = ? order by id", AdvanceRows::advance, budget);
    }

    /** What was lent out of a budget, in the order it was. */
    Page<Advance> page(UUID budget, PageQuery query) {
        return log.within("advance", budget, query)
                .map(changed -> changed.page(
                        sql.list(
                                SELECT + "where budget_id = ? and id = any(?::uuid[])",
                                AdvanceRows::advance,
                                budget,
                                changed.ids()),
                        Advance::id))
                .orElseGet(() -> byId(budget, query));
    }

    private Page<Advance> byId(UUID budget, PageQuery query) {
        var after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(FIRST);
        var found = sql.list(
                SELECT + "where budget_id = ? and id > ? order by id limit ?",
                AdvanceRows::advance,
                budget,
                after,
                query.fetch());
        return Page.of(found, query, advance -> List.of(advance.id().toString()));
    }

    /** What is open in an office, the first due first. */
    Page<Advance> open(PageQuery query, Optional<String> office, @Nullable LocalDate dueBefore) {
        return log.of("open-advance", office, query)
                .map(changed -> changed.page(
                        sql.list(SELECT + """
                                        where cleared_on is null and id = any(?::uuid[])
                                            and (?::date is null or due_on < ?)""", AdvanceRows::advance, changed.ids(), dueBefore, dueBefore), Advance::id))
                .orElseGet(() -> firstDue(query, office, dueBefore));
    }

    private Page<Advance> firstDue(PageQuery query, Optional<String> office, @Nullable LocalDate dueBefore) {
        var place = query.after(2);
        var due = place.map(values -> PageQuery.read(values.get(0), LocalDate::parse))
                .orElse(EARLIEST);
        var id = place.map(values -> PageQuery.read(values.get(1), UUID::fromString))
                .orElse(FIRST);
        var found = sql.list(
                SELECT + """
                        where cleared_on is null and (due_on, id) > (?, ?) and (?::text is null or office = ?)
                            and (?::date is null or due_on < ?)
                        order by due_on, id limit ?""",
                AdvanceRows::advance,
                due,
                id,
                office.orElse(null),
                office.orElse(null),
                dueBefore,
                dueBefore,
                query.fetch());
        return Page.of(
                found,
                query,
                advance -> List.of(advance.dueOn().toString(), advance.id().toString()));
    }

    private static Advance advance(ResultSet row) throws SQLException {
        return new Advance(
                row.getObject("id", UUID.class),
                row.getObject("budget_id", UUID.class),
                row.getString("borrower"),
                row.getString("contract_number"),
                row.getBigDecimal("amount"),
                row.getObject("lent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("accepted"),
                row.getBoolean("undecided"),
                row.getBigDecimal("returned"),
                row.getObject("cleared_on", LocalDate.class),
                row.getInt("version"));
    }

    /**
     * An advance on file.
     *
     * @param undecided whether a receipt paid out of it waits for a decision
     */
    record Advance(
            UUID id,
            UUID budgetId,
            String borrower,
            String contractNumber,
            BigDecimal amount,
            LocalDate lentOn,
            LocalDate dueOn,
            BigDecimal accepted,
            boolean undecided,
            @Nullable BigDecimal returned,
            @Nullable LocalDate clearedOn,
            int version) {}
}
