package khrongkan.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;

/** The transfers on file. */
@ApplicationScoped
@Transactional
class TransferRows {

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final ChangeLog log;

    TransferRows(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    void add(TransferView transfer) {
        sql.update(
                """
                insert into fund_transfer (id, kind, office, from_fund, to_fund, amount, order_number, reason, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                transfer.id(),
                transfer.kind(),
                transfer.office(),
                transfer.fromFundId(),
                transfer.toFundId(),
                transfer.amount(),
                transfer.orderNumber(),
                transfer.reason(),
                transfer.actor(),
                transfer.at());
    }

    Optional<TransferView> find(UUID id) {
        return sql.one("select * from fund_transfer where id = ?", TransferRows::view, id);
    }

    Page<TransferView> page(PageQuery query, Optional<String> office) {
        return log.of("fund-transfer", office, query)
                .map(changed -> changed.page(
                        sql.list(
                                "select * from fund_transfer where id = any(?::uuid[])",
                                TransferRows::view,
                                changed.ids()),
                        TransferView::id))
                .orElseGet(() -> byId(query, office));
    }

    private Page<TransferView> byId(PageQuery query, Optional<String> office) {
        var after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(FIRST);
        var found = sql.list(
                "select * from fund_transfer where id > ? and (?::text is null or office = ?) order by id limit ?",
                TransferRows::view,
                after,
                office.orElse(null),
                office.orElse(null),
                query.fetch());
        return Page.of(found, query, transfer -> List.of(transfer.id().toString()));
    }

    private static TransferView view(ResultSet row) throws SQLException {
        return new TransferView(
                row.getObject("id", UUID.class),
                TransferView.Kind.valueOf(row.getString("kind")),
                row.getString("office"),
                row.getObject("from_fund", UUID.class),
                row.getObject("to_fund", UUID.class),
                row.getBigDecimal("amount"),
                row.getString("order_number"),
                row.getString("reason"),
                row.getString("actor"),
                row.getTimestamp("at").toInstant());
    }
}
