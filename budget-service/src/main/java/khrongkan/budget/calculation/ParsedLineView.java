package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.FactorKind;
import khrongkan.budget.calculation.domain.Money;
import khrongkan.budget.calculation.domain.Price;
import khrongkan.kit.refusal.Refusal;
import khrongkan.thai.BudgetLineText;
import khrongkan.thai.LineSentence;
import khrongkan.thai.NotUnderstood;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a budget says, and the same in the official wording.
 *
 * @param description what is paid; left out where only the sentence in parentheses was sent
 * @param lumpSum where there is no rate
 * @param amount what the rate and the factors come to
 * @param stated the amount the text names
 * @param agrees whether the text names what it comes to
 * @param sentence the part in parentheses
 * @param text the whole line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParsedLineView(
        @Nullable String description,
        @Nullable BigDecimal unitRate,
        @Nullable BigDecimal lumpSum,
        @Nullable List<LineView.FactorView> factors,
        BigDecimal amount,
        @Nullable BigDecimal stated,
        @Nullable Boolean agrees,
        @Nullable String sentence,
        @Nullable String text) {

    /** A sentence where it is one, else a whole line. */
    static ParsedLineView of(String text, Digits digits) {
        boolean thai = digits == Digits.THAI;
        try {
            return ofSentence(LineSentence.parse(text), thai);
        } catch (NotUnderstood noSentence) {
            return ofLine(line(text, noSentence), thai);
        }
    }

    /** What is wrong with it: as a line where a description stands before parentheses, else as a sentence. */
    private static BudgetLineText line(String text, NotUnderstood noSentence) {
        try {
            return BudgetLineText.parse(text);
        } catch (NotUnderstood noLine) {
            var puzzled = text.strip().indexOf('(') > 0 ? noLine : noSentence;
            throw Refusal.invalid("/text", "sentence-not-understood", Map.of("fragment", puzzled.fragment()));
        }
    }

    private static ParsedLineView ofLine(BudgetLineText line, boolean thai) {
        var stated = Money.rounded(line.amount());
        var sentence = line.workedOut().map(said -> ofSentence(said, thai)).orElse(null);
        return new ParsedLineView(
                line.description(),
                sentence == null ? null : sentence.unitRate,
                sentence == null ? stated : null,
                sentence == null ? null : sentence.factors,
                sentence == null ? stated : sentence.amount,
                stated,
                sentence == null || sentence.amount.compareTo(stated) == 0,
                sentence == null ? null : sentence.sentence,
                line.render(thai));
    }

    private static ParsedLineView ofSentence(LineSentence read, boolean thai) {
        var factors = read.quantities().stream()
                .map(quantity -> new Factor(FactorKind.of(quantity.unit()), quantity.value(), null))
                .toList();
        var amount = Money.rounded(new Price.Rated(read.unitRate(), factors).exact());
        if (Money.isTooLarge(amount)) {
            throw Refusal.invalid("/text", "amount-too-large", Map.of());
        }
        return new ParsedLineView(
                null,
                Money.rounded(read.unitRate()),
                null,
                factors.stream().map(LineView.FactorView::of).toList(),
                amount,
                null,
                null,
                read.render(thai),
                null);
    }
}
