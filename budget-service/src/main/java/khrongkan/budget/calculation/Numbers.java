package khrongkan.budget.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.FactorKind;
import khrongkan.kit.refusal.Violation;

/** Finds the number of each factor: given, counted, made of minutes, or said by a batch. */
final class Numbers {

    private final Inputs inputs;
    private final List<Violation> violations;

    Numbers(Inputs inputs, List<Violation> violations) {
        this.inputs = inputs;
        this.violations = violations;
    }

    Factor factor(FactorRequest request, String place) {
        var number = number(request, place);
        if (request.kind().isWhole() && number.stripTrailingZeros().scale() > 0) {
            refuse(place + "/value", "not-whole");
        }
        return new Factor(request.kind(), number, request.headcount(), request.minutes(), request.batch());
    }

    private BigDecimal number(FactorRequest request, String place) {
        var sources = Stream.of(request.value(), request.minutes(), request.batch())
                .filter(Objects::nonNull)
                .count();
        if (sources > 1) {
            refuse(place, "number-twice");
        }
        if (request.value() != null) {
            return request.value();
        }
        if (request.minutes() != null) {
            return hours(request, request.minutes(), place);
        }
        return request.batch() == null ? counted(request, place) : ofBatch(request.kind(), request.batch(), place);
    }

    private BigDecimal hours(FactorRequest request, List<Integer> minutes, String place) {
        if (request.kind() != FactorKind.HOURS) {
            refuse(place + "/minutes", "minutes-make-hours");
        }
        return inputs.rules().hours(minutes);
    }

    private BigDecimal ofBatch(FactorKind kind, String batch, String place) {
        if (!inputs.batches().knows(batch)) {
            refuse(place + "/batch", "batch-unknown");
            return BigDecimal.ZERO;
        }
        return inputs.batches().number(batch, kind).orElseGet(() -> {
            refuse(place + "/batch", "batch-without-number");
            return BigDecimal.ZERO;
        });
    }

    private BigDecimal counted(FactorRequest request, String place) {
        var heads = inputs.heads();
        if (request.headcount() == null) {
            refuse(place + "/value", "number-missing");
        } else if (heads == null) {
            refuse(place + "/headcount", "headcount-without-seminar");
        } else {
            return BigDecimal.valueOf(heads.getOrDefault(request.headcount(), 0));
        }
        return BigDecimal.ZERO;
    }

    private void refuse(String pointer, String code) {
        violations.add(new Violation(pointer, code));
    }
}
