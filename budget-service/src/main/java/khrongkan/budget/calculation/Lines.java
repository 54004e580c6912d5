package khrongkan.budget.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.FactorKind;
import khrongkan.budget.calculation.domain.Line;
import khrongkan.budget.calculation.domain.Price;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Reads lines as they were asked for, and names every field that makes no sense. */
public final class Lines {

    private final @Nullable Map<AttendeeRole, Integer> heads;
    private final List<Violation> violations = new ArrayList<>();

    private Lines(@Nullable Map<AttendeeRole, Integer> heads) {
        this.heads = heads;
    }

    /**
     * Reads lines.
     *
     * @param heads who is registered, by role; null where there is no seminar to count
     * @throws Refusal naming every bad field
     */
    public static List<Line> read(List<LineRequest> requests, @Nullable Map<AttendeeRole, Integer> heads) {
        var reader = new Lines(heads);
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
        return new Line(request.category(), request.description(), request.qualifiers(), price(request, pointer));
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
            factors.add(new Factor(factor.kind(), value(factor, place), factor.headcount()));
        }
        return new Price.Rated(unitRate, factors);
    }

    private BigDecimal value(FactorRequest factor, String place) {
        var given = factor.value();
        if (given == null) {
            return counted(factor.headcount(), place);
        }
        if (factor.kind().isWhole() && given.stripTrailingZeros().scale() > 0) {
            refuse(place + "/value", "not-whole");
        }
        return given;
    }

    private BigDecimal counted(@Nullable AttendeeRole role, String place) {
        if (role == null) {
            refuse(place + "/value", "number-missing");
        } else if (heads == null) {
            refuse(place + "/headcount", "headcount-without-seminar");
        } else {
            return BigDecimal.valueOf(heads.getOrDefault(role, 0));
        }
        return BigDecimal.ZERO;
    }

    private void refuse(String pointer, String code) {
        violations.add(new Violation(pointer, code));
    }
}
