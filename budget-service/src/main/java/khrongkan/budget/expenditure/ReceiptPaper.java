package khrongkan.budget.expenditure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.print.Template;

/**
 * A receipt that the office makes out itself, where the payee has none of his own (ใบสำคัญรับเงิน), to be signed by payee
 * and payer.
 *
 * @param kind for whom the form is, said under its title; empty for anybody
 * @param amount what was accepted; what is claimed while nobody has decided
 */
public record ReceiptPaper(
        String kind,
        String number,
        String title,
        String payee,
        LocalDate issuedOn,
        List<Item> items,
        BigDecimal amount) {

    static final Template FORM = Template.beside(ReceiptPaper.class, "receipt.html");

    private static final Set<Category> TRAVEL = EnumSet.of(Category.EXT_ALLOWANCE, Category.ROOM, Category.TRANSPORT);

    /** One line of it. */
    public record Item(String description, BigDecimal amount) {}

    static ReceiptPaper of(ReceiptView receipt, Commitment commitment) {
        var items = receipt.items().stream()
                .map(item -> new Item(description(item, commitment), amount(item)))
                .toList();
        return new ReceiptPaper(
                kind(receipt),
                receipt.number(),
                commitment.title(),
                receipt.payee(),
                receipt.issuedOn(),
                items,
                items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The regulation has a form for speakers and one for travelling outsiders (เอกสารหมายเลข 1 and 2). */
    private static String kind(ReceiptView receipt) {
        var categories =
                receipt.items().stream().map(ReceiptView.ItemView::category).collect(Collectors.toSet());
        if (categories.contains(Category.SPEAKER)) {
            return "สำหรับวิทยากร";
        }
        return TRAVEL.containsAll(categories) ? "ค่าใช้จ่ายในการเดินทางของบุคคลภายนอก" : "";
    }

    /** A line that is no longer in the approved budget is named by its number alone. */
    private static String description(ReceiptView.ItemView item, Commitment commitment) {
        return item.line() > commitment.lines().size()
                ? "รายการที่ " + item.line()
                : commitment.lines().get(item.line() - 1).description();
    }

    private static BigDecimal amount(ReceiptView.ItemView item) {
        return item.accepted() == null ? item.claimed() : item.accepted();
    }
}
