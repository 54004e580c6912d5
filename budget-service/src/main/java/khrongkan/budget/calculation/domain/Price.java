package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import khrongkan.thai.LineSentence;

/** How the amount of a line comes about. */
public sealed interface Price {

    /** The amount in its own currency, not rounded. */
    BigDecimal exact();

    /** How it was worked out, in the official wording; a lump sum has no such sentence. */
    Optional<LineSentence> sentence();

    /** A sum without quantity. */
    record LumpSum(BigDecimal sum) implements Price {

        @Override
        public BigDecimal exact() {
            return sum;
        }

        @Override
        public Optional<LineSentence> sentence() {
            return Optional.empty();
        }
    }

    /**
     * A rate times factors.
     *
     * @param factors at least one, each kind once
     */
    record Rated(BigDecimal unitRate, List<Factor> factors) implements Price {

        public Rated {
            factors = List.copyOf(factors);
        }

        @Override
        public BigDecimal exact() {
            var product = unitRate;
            for (var factor : factors) {
                product = product.multiply(factor.value());
            }
            return product;
        }

        @Override
        public Optional<LineSentence> sentence() {
            var quantities = factors.stream().map(Factor::quantity).toList();
            return Optional.of(new LineSentence(quantities, unitRate));
        }

        /** Whether this is one of the factors. */
        boolean counts(FactorKind kind) {
            return factors.stream().anyMatch(factor -> factor.kind() == kind);
        }

        /** How many of this kind; one where it is not counted. */
        BigDecimal number(FactorKind kind) {
            return factors.stream()
                    .filter(factor -> factor.kind() == kind)
                    .map(Factor::value)
                    .findFirst()
                    .orElse(BigDecimal.ONE);
        }
    }
}
