package khrongkan.kit.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import khrongkan.kit.page.Gone;
import khrongkan.kit.page.Page;
import org.jspecify.annotations.Nullable;

/** A page of changes before their items are read: which they are, in the order of their changes. */
public final class Changed {

    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Instant until;
    private final @Nullable List<String> place;

    private Changed(Instant until, @Nullable List<String> place) {
        this.until = until;
        this.place = place;
    }

    /** Of the changes before {@code until}, up to {@code limit}; one more tells that there is a next page. */
    static Changed of(List<Change> found, Instant until, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var changed = new Changed(until, found.size() <= limit ? null : place(until, shown.get(limit - 1)));
        shown.forEach(changed::add);
        return changed;
    }

    /** What names the changed items. */
    public List<String> ids() {
        return List.copyOf(changes.keySet());
    }

    /** What names the changed items, where these are UUIDs. */
    public List<UUID> uuids() {
        return changes.keySet().stream().map(UUID::fromString).toList();
    }

    /** What names the changed items, where these are numbered. */
    public List<Integer> numbers() {
        return changes.keySet().stream().map(Integer::valueOf).toList();
    }

    /**
     * The page, with the items as they are now. Those that were not found are told as gone.
     *
     * @param found those of {@link #ids()} that the list shows as it is asked for, in any order
     * @param id what names an item
     */
    public <T> Page<T> page(Collection<T> found, Function<? super T, ?> id) {
        var byId =
                found.stream().collect(Collectors.toMap(item -> id.apply(item).toString(), Function.identity()));
        List<T> items = new ArrayList<>();
        List<Gone> gone = new ArrayList<>();
        changes.forEach((key, change) -> {
            var item = byId.get(key);
            if (item == null) {
                gone.add(change.gone());
            } else {
                items.add(item);
            }
        });
        return Page.ofChanges(items, gone, until, place);
    }

    /**
     * The changes of a list whose items are made of these, such as sums.
     *
     * @param names what names the item that each of these is a part of
     */
    public Changed by(UnaryOperator<String> names) {
        var changed = new Changed(until, place);
        changes.values().forEach(change -> changed.add(new Change(names.apply(change.id()), change.at(), false, null)));
        return changed;
    }

    private void add(Change change) {
        changes.put(change.id(), change);
    }

    private static List<String> place(Instant until, Change last) {
        return List.of(until.toString(), last.at().toString(), last.id());
    }
}
