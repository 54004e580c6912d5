package khrongkan.budget.fund;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Money;
import khrongkan.budget.fund.domain.Amounts;
import khrongkan.budget.fund.domain.Codes;
import khrongkan.budget.history.Changes;
import khrongkan.budget.json.Json;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** What callers can do with funds. */
@ApplicationScoped
@Transactional
public class Funds {

    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Json json;
    private final Movements movements;
    private final Changes changes;
    private final ChangeLog log;

    Funds(Sql sql, Json json, Movements movements, Changes changes, ChangeLog log) {
        this.sql = sql;
        this.json = json;
        this.movements = movements;
        this.changes = changes;
        this.log = log;
    }

    /** A fund by its id, if there is one. */
    public Optional<Fund> find(UUID id) {
        return sql.one("select * from fund where id = ?", this::fund, id);
    }

    Fund open(OpenFund request, Caller caller) {
        var codes = Codes.checked(request.codes() == null ? Map.of() : request.codes());
        var fund = new Fund(
                Ids.next(),
                caller.office(),
                request.name(),
                request.fiscalYear(),
                codes,
                Amounts.allocated(Money.rounded(request.allocated())),
                0);
        return add(fund, caller);
    }

    /** The fund of the same name and codes in the next fiscal year, opened where it is missing. */
    Fund successor(Fund fund, Caller caller) {
        int next = fund.fiscalYear() + 1;
        // One opens it, everybody else finds it.
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 2))", row -> true, fund.office() + fund.name());
        return sql.one(
                        "select * from fund where office = ? and fiscal_year = ? and name = ? order by id limit 1",
                        this::fund,
                        fund.office(),
                        next,
                        fund.name())
                .orElseGet(() -> add(
                        new Fund(Ids.next(), fund.office(), fund.name(), next, fund.codes(), Amounts.NOTHING, 0),
                        caller));
    }

    private Fund add(Fund fund, Caller caller) {
        sql.update(
                "insert into fund (id, office, name, fiscal_year, codes, allocated) values (?, ?, ?, ?, ?::json, ?)",
                fund.id(),
                fund.office(),
                fund.name(),
                fund.fiscalYear(),
                json.write(fund.codes()),
                fund.amounts().allocated());
        allocated(fund, fund.amounts().allocated(), "CREATED", caller);
        return fund;
    }

    Fund show(UUID id, Caller caller) {
        var fund = find(id).orElseThrow(Refusal::notFound);
        caller.requireRead(fund.office());
        return fund;
    }

    Page<Fund> page(PageQuery query, @Nullable Integer fiscalYear, Caller caller) {
        return log.of("fund", caller.readableOffice(), query)
                .map(changed ->
                        changed.page(list("id = any(?::uuid[])", changed.ids(), fiscalYear, caller, query), Fund::id))
                .orElseGet(() -> byId(query, fiscalYear, caller));
    }

    private Page<Fund> byId(PageQuery query, @Nullable Integer fiscalYear, Caller caller) {
        var after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(FIRST);
        var found = list("id > ?", after, fiscalYear, caller, query);
        return Page.of(found, query, fund -> List.of(fund.id().toString()));
    }

    private List<Fund> list(String which, Object value, @Nullable Integer fiscalYear, Caller caller, PageQuery query) {
        var office = caller.readableOffice().orElse(null);
        return sql.list("""
                select * from fund
                where %s and (?::text is null or office = ?) and (?::integer is null or fiscal_year = ?)
                order by id limit ?""".formatted(which), this::fund, value, office, office, fiscalYear, fiscalYear, query.fetch());
    }

    /** Sets what the fund has; never less than what is already promised out of it. */
    Fund allocate(UUID id, long known, BigDecimal wanted, Caller caller) {
        var before = sql.one("select * from fund where id = ? for no key update", this::fund, id)
                .filter(fund -> fund.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound);
        Preconditions.require(known, before.version());
        var used = before.amounts().used();
        if (wanted.compareTo(used) < 0) {
            throw Refusal.conflict("allocation-below-use", Map.of("allocated", wanted, "used", used));
        }
        sql.update("update fund set allocated = ?, version = version + 1 where id = ?", wanted, id);
        var after = find(id).orElseThrow(Refusal::notFound);
        allocated(after, after.amounts().minus(before.amounts()).allocated(), "ALLOCATED", caller);
        return after;
    }

    private void allocated(Fund fund, BigDecimal difference, String action, Caller caller) {
        movements.keep(Movements.Move.allocation(fund.id(), caller.subject(), "ALLOCATE", difference, null));
        changes.record("fund", fund.id(), caller.subject(), action, FundView.of(fund));
    }

    private Fund fund(ResultSet row) throws SQLException {
        return new Fund(
                row.getObject("id", UUID.class),
                row.getString("office"),
                row.getString("name"),
                row.getInt("fiscal_year"),
                json.read(row.getString("codes"), CODES),
                Movements.amounts(row),
                row.getInt("version"));
    }
}
