package khrongkan.budget.expenditure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.print.Template;
import org.jspecify.annotations.Nullable;

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
        @Nullable String address,
        LocalDate issuedOn,
        List<Item> items,
        BigDecimal amount) {

    static final Template FORM = Template.beside(ReceiptPaper.class, "receipt.html");

    /** One line of it. */
    public record Item(String description, BigDecimal amount) {}

    static ReceiptPaper of(ReceiptView receipt, Commitment commitment) {
        var items = receipt.items().stream()
                .map(item -> new Item(description(item.line(), commitment), item.amount()))
                .toList();
        return new ReceiptPaper(
                kind(receipt),
                receipt.number(),
                commitment.title(),
                receipt.payee(),
                receipt.payeeAddress(),
                receipt.dateIssued(),
                items,
                items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The regulation has a form for speakers and one for travelling outsiders (เอกสารหมายเลข 1 and 2). */
    private static String kind(ReceiptView receipt) {
        if (receipt.items().stream().anyMatch(item -> item.category() == Category.SPEAKER)) {
            return "สำหรับวิทยากร";
        }
        return receipt.paysOutsider() ? "ค่าใช้จ่ายในการเดินทางของบุคคลภายนอก" : "";
    }

    /** A line that is no longer in the approved budget is named by its number alone. */
    static String description(int line, Commitment commitment) {
        return line > commitment.lines().size()
                ? "รายการที่ " + line
                : commitment.lines().get(line - 1).description();
    }
}
