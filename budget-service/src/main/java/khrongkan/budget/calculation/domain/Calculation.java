package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import khrongkan.thai.BahtText;

/** Lines worked out: what each costs, what they cost together, and what is to be said about them. */
public record Calculation(List<Line> lines, List<Finding> findings) {

    public Calculation {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        requireRoomInTheBooks(lines);
    }

    /**
     * Works out the lines and holds each against the rates of the event.
     *
     * @throws Refusal when an amount or the total is too large for the books
     */
    public static Calculation of(List<Line> lines, Setting setting, Rulebook book) {
        var inspection = new Inspection(setting, book);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            findings.addAll(inspection.of(lines.get(i), "/lines/" + i));
        }
        findings.addAll(new AgendaCheck(setting, book).of(lines));
        return new Calculation(lines, findings);
    }

    /** The sum of the lines. */
    public BigDecimal total() {
        return sum(lines);
    }

    /** The sum in Thai words. */
    public String totalInWords() {
        return BahtText.of(total());
    }

    /** The sum of each group that has lines, in the order of the form. */
    public SortedMap<Group, BigDecimal> subtotals() {
        Map<Group, BigDecimal> sums = new EnumMap<>(Group.class);
        lines.forEach(line -> sums.merge(line.category().group(), line.amount(), BigDecimal::add));
        return new TreeMap<>(sums);
    }

    /** The same with more to be said. */
    public Calculation with(List<Finding> more) {
        var all = new ArrayList<>(findings);
        all.addAll(more);
        return new Calculation(lines, all);
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(line -> line.amount()).reduce(Money.rounded(BigDecimal.ZERO), BigDecimal::add);
    }

    private static void requireRoomInTheBooks(List<Line> lines) {
        var tooLarge = IntStream.range(0, lines.size())
                .filter(i -> Money.isTooLarge(lines.get(i).amount()))
                .mapToObj(i -> new Violation("/lines/" + i, "amount-too-large"))
                .toList();
        if (!tooLarge.isEmpty()) {
            throw Refusal.invalid(tooLarge);
        }
        if (Money.isTooLarge(sum(lines))) {
            throw Refusal.invalid("/lines", "total-too-large", Map.of());
        }
    }
}
