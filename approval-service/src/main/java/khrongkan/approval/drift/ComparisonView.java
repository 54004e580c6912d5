package khrongkan.approval.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions of a proposal side by side: what of them is not the same.
 *
 * @param to null for what stands now
 * @param same whether nothing differs but the number
 * @param document by field, with the section it belongs to
 * @param budget by field of its sealed part
 * @param money the totals, in baht
 * @param people the list, by registration
 */
public record ComparisonView(
        UUID proposalId,
        int from,
        @Nullable Integer to,
        boolean same,
        List<Change> document,
        List<Change> budget,
        Money money,
        PeopleDrift people) {

    /** The totals; null where there was no budget. */
    public record Money(
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal difference) {

        static Money of(JsonNode before, JsonNode after) {
            var then = total(before);
            var now = total(after);
            return new Money(then, now, then == null || now == null ? null : now.subtract(then));
        }

        static @Nullable BigDecimal total(JsonNode budget) {
            return budget.path("total").isNumber() ? budget.path("total").decimalValue() : null;
        }
    }

    static ComparisonView of(UUID proposal, int from, Dossier before, @Nullable Integer to, Dossier after) {
        var document = Change.ofDocuments(before.proposal(), after.proposal());
        var budget = Change.of(before.budget(), after.budget());
        var people = PeopleDrift.between(before.participants(), after.participants());
        return new ComparisonView(
                proposal,
                from,
                to,
                document.isEmpty() && budget.isEmpty() && !people.changed(),
                document,
                budget,
                Money.of(before.budget(), after.budget()),
                people);
    }
}
