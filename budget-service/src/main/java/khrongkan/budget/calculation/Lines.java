package khrongkan.budget.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import khrongkan.budget.calculation.domain.Exchange;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.FactorKind;
import khrongkan.budget.calculation.domain.Line;
import khrongkan.budget.calculation.domain.Price;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Reads lines as they were asked for, and names every field that makes no sense. */
final class Lines {

    private final List<Violation> violations = new ArrayList<>();
    private final Numbers numbers;

    private Lines(Inputs inputs) {
        this.numbers = new Numbers(inputs, violations);
    }

    /**
     * Reads lines.
     *
     * @throws Refusal naming every bad field
     */
    static List<Line> read(List<LineRequest> requests, Inputs inputs) {
        var reader = new Lines(inputs);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            lines.add(reader.line(requests.get(i), "/lines/" + i));
        }
        if (!reader.violations.isEmpty()) {
            throw Refusal.invalid(reader.violations);
        }
        return lines;
    }

    private Line line(LineRequest request, String pointer) {
        return new Line(
                request.category(),
                request.description(),
                request.qualifiers(),
                price(request, pointer),
                request.mayPool(),
                exchange(request.exchange(), pointer));
    }

    private @Nullable Exchange exchange(@Nullable ExchangeRequest request, String pointer) {
        if (request == null) {
            return null;
        }
        if (!request.namesForeignCurrency()) {
            refuse(pointer + "/exchange/currency", "not-a-foreign-currency");
        }
        return request.exchange();
    }

    private Price price(LineRequest request, String pointer) {
        var lumpSum = request.lumpSum();
        var unitRate = request.unitRate();
        if ((lumpSum == null) == (unitRate == null)) {
            refuse(pointer, lumpSum == null ? "price-missing" : "price-twice");
        }
        if (unitRate != null) {
            return rated(unitRate, request, pointer);
        }
        if (!request.givenFactors().isEmpty()) {
            refuse(pointer + "/factors", "factors-without-rate");
        }
        return new Price.LumpSum(lumpSum == null ? BigDecimal.ZERO : lumpSum);
    }

    private Price rated(BigDecimal unitRate, LineRequest request, String pointer) {
        if (request.givenFactors().isEmpty()) {
            refuse(pointer + "/factors", "rate-without-factors");
        }
        Set<FactorKind> seen = EnumSet.noneOf(FactorKind.class);
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < request.givenFactors().size(); i++) {
            var factor = request.givenFactors().get(i);
            var place = pointer + "/factors/" + i;
            if (!seen.add(factor.kind())) {
                refuse(place + "/kind", "factor-twice");
            }
            factors.add(numbers.factor(factor, place));
        }
        return new Price.Rated(unitRate, factors);
    }

    private void refuse(String pointer, String code) {
        violations.add(new Violation(pointer, code));
    }
}
