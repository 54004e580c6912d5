package khrongkan.participants.query;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.Changed;

/** A list of rows {@code r} in the order of their ids, which is that of their arrival. */
public record Arrivals<E>(Class<E> type, Function<E, UUID> id) {

    /** The page that is asked for, of the rows that fulfil the conditions: of all, or of those that were changed. */
    public Page<E> page(EntityManager rows, Conditions conditions, Optional<Changed> changes, PageQuery page) {
        return changes.map(changed -> changed.page(found(rows, conditions.among(changed), page), id))
                .orElseGet(() -> page(rows, conditions, page));
    }

    private Page<E> page(EntityManager rows, Conditions conditions, PageQuery page) {
        page.after(1)
                .ifPresent(place ->
                        conditions.and("r.id > :after", "after", PageQuery.read(place.get(0), UUID::fromString)));
        return Page.of(
                found(rows, conditions, page),
                page,
                row -> List.of(id.apply(row).toString()));
    }

    private List<E> found(EntityManager rows, Conditions conditions, PageQuery page) {
        return conditions.first(rows, type, "from %s r".formatted(type.getSimpleName()), "r.id", page.fetch());
    }
}
