package khrongkan.kit.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A copy of a list, kept as another system keeps it: by asking for what was changed since the last time. */
public final class Copy {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Supplier<RequestSpecification> caller;
    private final String path;
    private final String id;
    private final Map<String, Map<String, Object>> items = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Map<String, Object>> gone = new HashMap<>();
    private String since = "1970-01-01T00:00:00Z";
    private int limit = 200;

    /**
     * A copy that nothing is in yet.
     *
     * @param caller begins each request
     * @param id which field of an item names it
     */
    public Copy(Supplier<RequestSpecification> caller, String path, String id) {
        this.caller = caller;
        this.path = path;
        this.id = id;
    }

    /** The same copy, in pages of this size. */
    public Copy limit(int items) {
        limit = items;
        return this;
    }

    /**
     * Asks for all pages of what was changed since the last time, until all that was done before is settled: work in the
     * background may hold it back for a moment.
     */
    public Copy refresh() {
        forget();
        var begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        await().pollDelay(Duration.ZERO).pollInSameThread().atMost(PATIENCE).until(() -> {
            ask();
            return !Instant.parse(since).isBefore(begun);
        });
        return this;
    }

    /** Asks once, and is content with what is settled: while somebody writes. */
    public void glance() {
        forget();
        ask();
    }

    private void forget() {
        told.clear();
        gone.clear();
    }

    private void ask() {
        String next = null;
        do {
            var page = page(caller.get().queryParam("changedSince", since), next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            take(page.getList("items"), page.getList("deleted"));
            next = page.getString("next");
            if (next == null) {
                since = page.getString("until");
            }
        } while (next != null);
    }

    /** The items, as they were told last. */
    public Map<String, Map<String, Object>> items() {
        return items;
    }

    /** What names the items that the last refreshing told. */
    public Set<String> told() {
        return told;
    }

    /** What the last refreshing told to be gone, by what names it. */
    public Map<String, Map<String, Object>> gone() {
        return gone;
    }

    /** The items of the list itself, read anew and whole: what a copy is equal to once it was told of all changes. */
    public Map<String, Map<String, Object>> whole() {
        Map<String, Map<String, Object>> whole = new HashMap<>();
        String next = null;
        do {
            var page = page(caller.get(), next).statusCode(200).extract().jsonPath();
            List<Map<String, Object>> found = page.getList("items");
            found.forEach(item -> whole.put(item.get(id).toString(), item));
            next = page.getString("next");
        } while (next != null);
        return whole;
    }

    private ValidatableResponse page(RequestSpecification begun, String next) {
        var request = begun.queryParam("limit", limit);
        return (next == null ? request : request.queryParam("cursor", next))
                .get(path)
                .then();
    }

    private void take(List<Map<String, Object>> changed, List<Map<String, Object>> deleted) {
        for (var item : new ArrayList<>(changed)) {
            var name = item.get(id).toString();
            items.put(name, item);
            told.add(name);
        }
        for (var item : deleted) {
            var name = item.get("id").toString();
            items.remove(name);
            gone.put(name, item);
        }
    }
}
