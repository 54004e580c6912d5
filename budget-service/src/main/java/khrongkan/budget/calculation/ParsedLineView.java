package khrongkan.budget.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.FactorKind;
import khrongkan.budget.calculation.domain.Money;
import khrongkan.budget.calculation.domain.Price;
import khrongkan.kit.refusal.Refusal;
import khrongkan.thai.LineSentence;
import khrongkan.thai.NotUnderstood;

/** What a sentence says: the rate, the factors, what they come to, and the same in the official wording. */
public record ParsedLineView(
        BigDecimal unitRate, List<LineView.FactorView> factors, BigDecimal amount, String sentence) {

    static ParsedLineView of(String text) {
        var read = read(text);
        var factors = read.quantities().stream()
                .map(quantity -> new Factor(FactorKind.of(quantity.unit()), quantity.value(), null))
                .toList();
        var amount = new Price.Rated(read.unitRate(), factors).amount();
        if (Money.isTooLarge(amount)) {
            throw Refusal.invalid("/text", "amount-too-large", Map.of());
        }
        return new ParsedLineView(
                Money.rounded(read.unitRate()),
                factors.stream().map(LineView.FactorView::of).toList(),
                amount,
                read.render(false));
    }

    private static LineSentence read(String text) {
        try {
            return LineSentence.parse(text);
        } catch (NotUnderstood puzzled) {
            throw Refusal.invalid("/text", "sentence-not-understood", Map.of("fragment", puzzled.fragment()));
        }
    }
}
