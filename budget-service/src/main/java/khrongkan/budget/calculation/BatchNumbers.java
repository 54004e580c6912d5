package khrongkan.budget.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khrongkan.budget.calculation.domain.FactorKind;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** The numbers of each batch, those of the batches it is like among them. */
final class BatchNumbers {

    private final Map<String, BatchRequest> byCode = new HashMap<>();

    /**
     * Reads batches.
     *
     * @throws Refusal naming every code that stands twice, is unknown, or leads back to itself
     */
    BatchNumbers(List<BatchRequest> batches) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            if (byCode.putIfAbsent(batches.get(i).code(), batches.get(i)) != null) {
                violations.add(new Violation("/batches/" + i + "/code", "batch-twice"));
            }
        }
        for (int i = 0; i < batches.size(); i++) {
            var fault = fault(batches.get(i));
            if (fault != null) {
                violations.add(new Violation("/batches/" + i + "/like", fault));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private @Nullable String fault(BatchRequest batch) {
        Set<String> met = new HashSet<>(Set.of(batch.code()));
        for (var like = batch.like(); like != null; like = byCode.get(like).like()) {
            if (!byCode.containsKey(like)) {
                return "batch-unknown";
            }
            if (!met.add(like)) {
                return "batch-circular";
            }
        }
        return null;
    }

    boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** How many of a kind a batch has, by itself or by the one it is like. */
    Optional<BigDecimal> number(String code, FactorKind kind) {
        for (var batch = byCode.get(code);
                batch != null;
                batch = batch.like() == null ? null : byCode.get(batch.like())) {
            var own = batch.ownCounts().stream()
                    .filter(count -> count.kind() == kind)
                    .map(BatchRequest.Count::value)
                    .findFirst();
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }
}
