package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.util.Optional;
import khrongkan.thai.ThaiDigits;
import org.jspecify.annotations.Nullable;

/**
 * One line of a budget.
 *
 * @param price in baht, or in the currency of the exchange
 * @param poolable ถัวจ่าย: whether it may offset other such lines inside the total
 * @param exchange how a foreign price becomes baht; null for one in baht
 */
public record Line(
        Category category,
        String description,
        Qualifiers qualifiers,
        Price price,
        boolean poolable,
        @Nullable Exchange exchange) {

    /** A line in baht that does not offset others. */
    public Line(Category category, String description, Qualifiers qualifiers, Price price) {
        this(category, description, qualifiers, price, false, null);
    }

    /** What it costs in baht: rounded half up to the satang, once. */
    public BigDecimal amount() {
        return Money.rounded(inBaht(price.exact()));
    }

    /** A sum of its currency in baht, not rounded. */
    BigDecimal inBaht(BigDecimal sum) {
        return exchange == null ? sum : sum.multiply(exchange.rate());
    }

    /** How it was worked out, in the official wording, with Thai digits if wanted; a lump sum has no such sentence. */
    public Optional<String> sentence(boolean thaiDigits) {
        var baht = price.sentence().map(sentence -> sentence.render(false));
        var own = exchange == null ? baht : baht.map(sentence -> foreign(sentence, exchange));
        return thaiDigits ? own.map(ThaiDigits::toThai) : own;
    }

    private static String foreign(String sentence, Exchange exchange) {
        var open = sentence.substring(0, sentence.length() - 1).replace(" บาท", " " + exchange.currency());
        return open + " อัตราแลกเปลี่ยน " + exchange.rate().toPlainString() + " บาท)";
    }
}
