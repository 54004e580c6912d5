package khrongkan.participants.duplicate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import khrongkan.participants.duplicate.domain.State;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be one, as callers see them.
 *
 * @param comment why it was decided so, or why the record was entered nevertheless
 */
public record DuplicateView(
        UUID id,
        String office,
        Register register,
        List<Item> records,
        BigDecimal score,
        List<CandidateView.Reason> reasons,
        State state,
        @Nullable String comment,
        Instant createdAt,
        Instant changedAt) {

    /** One of the two. */
    public record Item(UUID id, @Nullable String name) {}

    static DuplicateView of(DuplicateEntity row, Map<UUID, TraitRows.Row> records, Locale language) {
        return new DuplicateView(
                row.id(),
                row.office(),
                row.register(),
                row.pair().both().stream().map(id -> item(id, records.get(id))).toList(),
                row.score(),
                CandidateView.reasons(row.clues(), language),
                row.state(),
                row.comment(),
                row.createdAt(),
                row.changedAt());
    }

    private static Item item(UUID id, TraitRows.@Nullable Row row) {
        return new Item(id, row == null ? null : row.name());
    }
}
