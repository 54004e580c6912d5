package khrongkan.kit.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items, in the list's stable order
 * @param next the cursor of the next page; absent on the last one
 * @param deleted what is to be taken out of a copy of the list; only where changes were asked for
 * @param until the next {@code changedSince}, once there is no next page; only where changes were asked for
 */
public record Page<T>(
        List<T> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Gone> deleted,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant until) {

    public Page {
        items = List.copyOf(items);
        deleted = deleted == null ? null : List.copyOf(deleted);
    }

    /** A page of what there is, whatever was changed. */
    public Page(List<T> items, @Nullable String next) {
        this(items, next, null, null);
    }

    /**
     * Cuts a page out of what was found.
     *
     * @param found up to {@code query.fetch()} items: one more than the page holds tells that there is a next page
     * @param place where an item stands in the list's order: its sort values, ending in the id
     */
    public static <T> Page<T> of(List<T> found, PageQuery query, Function<T, List<String>> place) {
        if (found.size() <= query.limit()) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, query.limit());
        return new Page<>(items, Cursor.encode(place.apply(items.get(items.size() - 1))));
    }

    /**
     * What was found up to a place at which the search was broken off, perhaps nothing: the next page goes on from there.
     *
     * @param place where it was broken off: the sort values, ending in the id
     */
    public static <T> Page<T> until(List<T> found, List<String> place) {
        return new Page<>(found, Cursor.encode(place));
    }

    /**
     * A page of changes.
     *
     * @param place where the page ends; null on the last one
     */
    public static <T> Page<T> ofChanges(
            List<T> items, List<Gone> deleted, Instant until, @Nullable List<String> place) {
        return new Page<>(items, place == null ? null : Cursor.encode(place), deleted, until);
    }

    /** The same page with each item shown in another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next, deleted, until);
    }
}
