package khrongkan.participants.query;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.participants.change.Kept;

/**
 * The order of a list of records {@code r}, which ends in the id: its own key, or the time of change where changes are
 * asked for, so that a record changed meanwhile comes again and is not missed.
 *
 * @param key the path of the value that the list is ordered by
 * @param shown that value of a record, as a cursor carries it
 * @param read the value out of a cursor
 */
public record Listing<E extends Kept>(
        Class<E> type, String key, Function<E, String> shown, Function<String, Object> read) {

    /** The page that is asked for, of the records that fulfil the conditions. */
    public Page<E> page(EntityManager rows, Conditions conditions, ListFilter filter, PageQuery page) {
        var since = filter.instant();
        return since == null
                ? page(rows, conditions, page)
                : byChange().page(rows, conditions.and("r.changedAt >= :since", "since", since), page);
    }

    private Page<E> page(EntityManager rows, Conditions conditions, PageQuery page) {
        page.after(2)
                .ifPresent(place -> conditions.after(
                        key,
                        PageQuery.read(place.get(0), read),
                        "r.id",
                        PageQuery.read(place.get(1), UUID::fromString)));
        var found =
                conditions.first(rows, type, "from %s r".formatted(type.getSimpleName()), key + ", r.id", page.fetch());
        return Page.of(found, page, row -> List.of(shown.apply(row), row.id().toString()));
    }

    private Listing<E> byChange() {
        return new Listing<>(type, "r.changedAt", row -> row.changedAt().toString(), Instant::parse);
    }
}
