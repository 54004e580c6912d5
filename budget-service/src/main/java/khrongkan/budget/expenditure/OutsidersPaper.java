package khrongkan.budget.expenditure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khrongkan.kit.refusal.Refusal;
import khrongkan.print.Template;
import org.jspecify.annotations.Nullable;

/**
 * One form for all outsiders who were paid for coming (ใบสำคัญรับเงินของบุคคลภายนอก, เอกสารหมายเลข 2), each of whom signs in
 * his row. Its columns are the lines of the budget they were paid of.
 *
 * @param columns what is paid, as the budget says it
 * @param sums of each column
 */
public record OutsidersPaper(
        String title, List<String> columns, List<Row> rows, List<BigDecimal> sums, BigDecimal total) {

    static final Template FORM = Template.beside(OutsidersPaper.class, "outsiders.html");

    /** Food, room and travel usually; more would leave no room for names and signatures, so the rest is one column. */
    private static final int MOST_COLUMNS = 3;

    private static final Comparator<ReceiptView> BY_DAY =
            Comparator.comparing(ReceiptView::dateIssued).thenComparing(ReceiptView::id);

    /** What one of them was paid. */
    public record Row(
            int number,
            String payee,
            @Nullable String address,
            LocalDate paidOn,
            List<BigDecimal> amounts,
            BigDecimal total) {}

    /** The lines that are summed in one column. */
    private record Column(String head, Predicate<Integer> line) {

        BigDecimal of(ReceiptView receipt) {
            return sum(receipt.items().stream()
                    .filter(item -> line.test(item.line()))
                    .map(ReceiptView.ItemView::amount));
        }
    }

    /**
     * The form of those paid on a day, or on any.
     *
     * @throws Refusal {@code no-outsiders}
     */
    static OutsidersPaper of(List<ReceiptView> receipts, @Nullable LocalDate paidOn, Commitment commitment) {
        var theirs = receipts.stream()
                .filter(ReceiptView::paysOutsider)
                .filter(receipt -> paidOn == null || paidOn.equals(receipt.dateIssued()))
                .filter(receipt -> total(receipt).signum() > 0)
                .sorted(BY_DAY)
                .toList();
        if (theirs.isEmpty()) {
            throw Refusal.conflict("no-outsiders", Map.of());
        }
        var columns = columns(theirs, commitment);
        return new OutsidersPaper(
                commitment.title(),
                columns.stream().map(Column::head).toList(),
                IntStream.range(0, theirs.size())
                        .mapToObj(i -> row(i + 1, theirs.get(i), columns))
                        .toList(),
                columns.stream()
                        .map(column -> sum(theirs.stream().map(column::of)))
                        .toList(),
                sum(theirs.stream().map(OutsidersPaper::total)));
    }

    private static List<Column> columns(List<ReceiptView> receipts, Commitment commitment) {
        var lines = receipts.stream()
                .flatMap(receipt -> receipt.items().stream())
                .map(ReceiptView.ItemView::line)
                .distinct()
                .sorted()
                .toList();
        int own = lines.size() > MOST_COLUMNS ? MOST_COLUMNS - 1 : lines.size();
        var others = lines.subList(own, lines.size());
        return Stream.concat(
                        lines.subList(0, own).stream()
                                .map(line -> new Column(ReceiptPaper.description(line, commitment), line::equals)),
                        Stream.of(new Column("รายการอื่น", others::contains)).filter(rest -> !others.isEmpty()))
                .toList();
    }

    private static Row row(int number, ReceiptView receipt, List<Column> columns) {
        return new Row(
                number,
                receipt.payee(),
                receipt.payeeAddress(),
                receipt.dateIssued(),
                columns.stream().map(column -> column.of(receipt)).toList(),
                total(receipt));
    }

    private static BigDecimal total(ReceiptView receipt) {
        return sum(receipt.items().stream().map(ReceiptView.ItemView::amount));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
