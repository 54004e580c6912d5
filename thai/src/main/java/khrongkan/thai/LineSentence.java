package khrongkan.thai;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How a line of a budget is worked out, as official documents say it: (1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน).
 *
 * <p>The rule, drawn from the two sentences of a real proposal:
 *
 * <ul>
 *   <li>The factors that say how often (batches, days, nights, meals, hours) stand before ๆ ละ and the rate; those that
 *       say for whom (rooms, people, speakers) stand after it. Where nothing says how often, all stand before.
 *   <li>จำนวน marks the first bare count after the rate if two factors or more stand before the rate; after a single
 *       one it is left out, as in (1 วัน ๆ ละ 30 บาท 38 คน). Speakers are never bare: วิทยากร 2 คน.
 * </ul>
 *
 * @param quantities at least one, each unit once; kept in the order of {@link Unit}
 * @param unitRate baht per unit, 0 ≤ rate < 10¹², two decimals at most, kept without superfluous zeros
 */
public record LineSentence(List<Quantity> quantities, BigDecimal unitRate) {

    /** Refuses, by IllegalArgumentException, what a sentence cannot say. */
    public LineSentence {
        if (quantities.isEmpty()) {
            throw new IllegalArgumentException("a lump sum has no sentence");
        }
        if (quantities.stream().map(Quantity::unit).collect(toSet()).size() < quantities.size()) {
            throw new IllegalArgumentException("a unit is counted twice");
        }
        quantities =
                quantities.stream().sorted(Comparator.comparing(Quantity::unit)).toList();
        unitRate = Figures.require(unitRate, "the rate");
    }

    /**
     * Reads a sentence. Thai digits, other spacing, missing parentheses, ๆละ and จำนวน anywhere before a count are
     * accepted; whatever is left over is not.
     *
     * @throws NotUnderstood naming the fragment
     */
    public static LineSentence parse(String text) {
        return new LineReader(text).read();
    }

    /** The sentence in parentheses, with Thai digits if wanted. */
    public String render(boolean thaiDigits) {
        int occasions = (int) quantities.stream()
                .filter(quantity -> quantity.unit().isOccasion())
                .count();
        var before = occasions == 0 ? quantities : quantities.subList(0, occasions);
        var after = quantities.subList(before.size(), quantities.size());
        boolean marked = occasions > 1 && !after.isEmpty() && after.get(0).unit() != Unit.SPEAKERS;
        String counts = (marked ? " จำนวน" : "") + (after.isEmpty() ? "" : " " + words(after));
        String sentence = "(" + words(before) + " ๆ ละ " + Figures.money(unitRate) + " บาท" + counts + ")";
        return thaiDigits ? ThaiDigits.toThai(sentence) : sentence;
    }

    private static String words(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::words).collect(joining(" "));
    }
}
