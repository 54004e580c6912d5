package khrongkan.budget.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.expenditure.ReceiptView.ItemView;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.thai.ThaiDigits;
import org.jspecify.annotations.Nullable;

/** The receipts on file. */
@ApplicationScoped
@Transactional
public class ReceiptRows {

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final ChangeLog log;

    ReceiptRows(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    /** All receipts of a budget, in the order they were handed in. */
    public List<ReceiptView> all(UUID budget) {
        return sql.list("select * from receipt where budget_id = ? order by id", this::view, budget);
    }

    /** Tells whether it was new: the same paper, or the same picture of it, is kept once in an office. */
    boolean add(ReceiptView receipt, String office) {
        var attachment = receipt.attachment();
        int added = sql.update(
                """
                insert into receipt (id, budget_id, office, advance_id, number, number_key, issued_on, payee, payee_key,
                    payee_address, attachment, sha256, claimed_by, claimed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                receipt.id(),
                receipt.budgetId(),
                office,
                receipt.advanceId(),
                receipt.number(),
                key(receipt.number()),
                receipt.dateIssued(),
                receipt.payee(),
                key(receipt.payee()),
                receipt.payeeAddress(),
                attachment == null ? null : attachment.reference(),
                attachment == null ? null : attachment.sha256(),
                receipt.claimedBy(),
                receipt.claimedAt());
        if (added == 1) {
            receipt.items()
                    .forEach(item -> sql.update(
                            "insert into receipt_item (receipt_id, line, category, claimed, quantity) values (?, ?, ?, ?, ?)",
                            receipt.id(),
                            item.line(),
                            item.category(),
                            item.claimed(),
                            item.quantity()));
        }
        return added == 1;
    }

    Optional<ReceiptView> find(UUID budget, UUID id) {
        return sql.one("select * from receipt where budget_id = ? and id = ?", this::view, budget, id);
    }

    void decide(ReceiptView decided) {
        sql.update(
                "update receipt set decided_by = ?, decided_at = ?, reason = ?, version = version + 1 where id = ?",
                decided.decidedBy(),
                decided.decidedAt(),
                decided.reason(),
                decided.id());
        decided.items()
                .forEach(item -> sql.update(
                        "update receipt_item set accepted = ? where receipt_id = ? and line = ?",
                        item.accepted(),
                        decided.id(),
                        item.line()));
    }

    void remove(UUID id) {
        sql.update("delete from receipt where id = ?", id);
    }

    Page<ReceiptView> page(UUID budget, PageQuery query) {
        return log.within("receipt", budget, query)
                .map(changed -> changed.page(
                        sql.list(
                                "select * from receipt where budget_id = ? and id = any(?::uuid[])",
                                this::view,
                                budget,
                                changed.ids()),
                        ReceiptView::id))
                .orElseGet(() -> byId(budget, query));
    }

    private Page<ReceiptView> byId(UUID budget, PageQuery query) {
        var after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(FIRST);
        var found = sql.list(
                "select * from receipt where budget_id = ? and id > ? order by id limit ?",
                this::view,
                budget,
                after,
                query.fetch());
        return Page.of(found, query, receipt -> List.of(receipt.id().toString()));
    }

    /** What makes the same paper look different is left out: blanks, capitals, Thai digits. */
    private static String key(String text) {
        return ThaiDigits.toArabic(text).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private ReceiptView view(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var items = items(id);
        var picture = row.getString("sha256");
        @Nullable String decidedBy = row.getString("decided_by");
        return new ReceiptView(
                id,
                row.getObject("budget_id", UUID.class),
                row.getString("number"),
                row.getObject("issued_on", java.time.LocalDate.class),
                row.getString("payee"),
                row.getString("payee_address"),
                row.getObject("advance_id", UUID.class),
                picture == null ? null : new ClaimReceipt.Attachment(row.getString("attachment"), picture),
                decidedBy == null ? ReceiptView.State.CLAIMED : ReceiptView.State.DECIDED,
                items.stream().map(ItemView::claimed).reduce(BigDecimal.ZERO, BigDecimal::add),
                items.stream()
                        .map(ItemView::accepted)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                items,
                row.getString("claimed_by"),
                row.getTimestamp("claimed_at").toInstant(),
                decidedBy,
                Sql.instant(row, "decided_at"),
                row.getString("reason"),
                row.getInt("version"));
    }

    private List<ItemView> items(UUID receipt) {
        return sql.list(
                "select * from receipt_item where receipt_id = ? order by line",
                row -> new ItemView(
                        row.getInt("line"),
                        Category.valueOf(row.getString("category")),
                        row.getBigDecimal("claimed"),
                        row.getBigDecimal("accepted"),
                        row.getObject("quantity", Integer.class)),
                receipt);
    }
}
