package khrongkan.participants.query;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.Changed;
import khrongkan.participants.change.Kept;

/**
 * The order of a list of records {@code r}: by a key, and then by the id.
 *
 * @param key the path of the value that the list is ordered by
 * @param shown that value of a record, as a cursor carries it
 * @param read the value out of a cursor
 */
public record Listing<E extends Kept>(
        Class<E> type, String key, Function<E, String> shown, Function<String, Object> read) {

    /** How many records are looked through for what no index finds. */
    private static final int LOOKED_THROUGH = 1_000;

    /** The page that is asked for, of the records that fulfil the conditions: of all, or of those that were changed. */
    public Page<E> page(EntityManager rows, Conditions conditions, Optional<Changed> changes, PageQuery page) {
        return changes.map(changed -> changed(rows, conditions, changed)).orElseGet(() -> page(rows, conditions, page));
    }

    /** Those of the changed records that fulfil the conditions; the others are told as gone. */
    public Page<E> changed(EntityManager rows, Conditions conditions, Changed changed) {
        return changed.page(
                conditions.among(changed).first(rows, type, select(""), order(), Integer.MAX_VALUE), Kept::id);
    }

    /**
     * The page that is asked for, of the records that fulfil the conditions and are so by no index: only so many records
     * are looked through at once. Such a page may be short, or empty, and yet have a next one.
     */
    public Page<E> lookedThrough(EntityManager rows, Conditions conditions, Conditions unindexed, PageQuery page) {
        begin(conditions, page);
        var end =
                conditions.at(rows, Object[].class, select("select %s, r.id ".formatted(key)), order(), LOOKED_THROUGH);
        var some = conditions.copy().and(unindexed);
        end.ifPresent(place -> some.until(key, place[0], "r.id", place[1]));
        var found = some.first(rows, type, select(""), order(), page.fetch());
        return end.isPresent() && found.size() <= page.limit()
                ? Page.until(found, List.of(end.get()[0].toString(), end.get()[1].toString()))
                : Page.of(found, page, this::place);
    }

    /** The page that is asked for, of the records that fulfil the conditions, whatever was changed. */
    public Page<E> page(EntityManager rows, Conditions conditions, PageQuery page) {
        begin(conditions, page);
        return Page.of(conditions.first(rows, type, select(""), order(), page.fetch()), page, this::place);
    }

    private String select(String what) {
        return what + "from %s r".formatted(type.getSimpleName());
    }

    private String order() {
        return key + ", r.id";
    }

    private List<String> place(E row) {
        return List.of(shown.apply(row), row.id().toString());
    }

    private void begin(Conditions conditions, PageQuery page) {
        page.after(2)
                .ifPresent(place -> conditions.after(
                        key,
                        PageQuery.read(place.get(0), read),
                        "r.id",
                        PageQuery.read(place.get(1), UUID::fromString)));
    }
}
