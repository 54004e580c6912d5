package khrongkan.kit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.param.CommonEra;
import khrongkan.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What was changed in the lists of this service, and when.
 *
 * <p>The time of a change lies before its commit, so whoever asks for all changes since his last visit would overlook those
 * that were written before it and committed after it. Therefore a page ends at a time before which everything is settled:
 * a writer holds a lock that tells a time before all its changes, from before it reads the clock until its commit can be
 * seen; a reader takes the time, then the earliest of those locks, and only in its next statement the changes before both.
 * A change it does not see there belongs to a writer whose lock it saw, or who read the clock later: in either case it
 * stands at or after the end of this page, where the next visit begins. This needs {@code READ COMMITTED}, where each
 * statement sees what was committed before it, and a clock of the database that is not set back.
 */
@ApplicationScoped
public class ChangeLog {

    private static final String FOLLOWING = """
            select id, changed_at, deleted, merged_into from (%s) log
            where (changed_at, id) > (?, ?) and changed_at < ?
            order by changed_at, id limit ?""";
    private static final String CHANGED = FOLLOWING.formatted("select * from change_log where list = ? and %s");

    private static final String IN_SCOPE = CHANGED.formatted("scope = ?");
    private static final String OF_ALL = CHANGED.formatted("office is not null and ?::text is null");
    private static final String OF_OFFICE_AND_COUNTRY = CHANGED.formatted("coalesce(office = ?, true)");

    private final Sql sql;

    ChangeLog(Sql sql) {
        this.sql = sql;
    }

    /**
     * The page of changes that is asked for, of a list that callers see by office; empty where the list itself is asked for.
     *
     * @param office the only office whose items the caller sees; empty where he sees those of all
     */
    public Optional<Changed> of(String list, Optional<String> office, PageQuery query) {
        return changes(office.isPresent() ? IN_SCOPE : OF_ALL, query, list, office.orElse(null));
    }

    /** The same of a short list that has items of the whole country, too. */
    public Optional<Changed> ofOfficeAndCountry(String list, Optional<String> office, PageQuery query) {
        return changes(OF_OFFICE_AND_COUNTRY, query, list, office.orElse(null));
    }

    /** The page of changes that is asked for, of a list that belongs to this; empty where the list itself is asked for. */
    public Optional<Changed> within(String list, Object scope, PageQuery query) {
        return changes(IN_SCOPE, query, list, scope.toString());
    }

    /**
     * The page of changes that is asked for, of a list whose changes follow from those of others; empty where the list
     * itself is asked for.
     *
     * @param question finds in the log {@code id}, {@code changed_at}, {@code deleted} and {@code merged_into}, one row for
     *     each item
     */
    public Optional<Changed> following(String question, PageQuery query, Object... values) {
        return changes(FOLLOWING.formatted(question), query, values);
    }

    private Optional<Changed> changes(String changed, PageQuery query, @Nullable Object... which) {
        return query.changedSince().map(since -> {
            var window = query.after(3).map(Window::read).orElseGet(() -> new Window(settled(), since, ""));
            var values = Stream.concat(
                    Arrays.stream(which), Stream.of(window.from(), window.id(), window.until(), query.fetch()));
            return Changed.of(sql.list(changed, Change::of, values.toArray()), window.until(), query.limit());
        });
    }

    /** The time before which all changes are settled; for the reader's next statement. */
    public Instant settled() {
        return sql.list(
                        "select changes_settled_before() as settled",
                        row -> Objects.requireNonNull(Sql.instant(row, "settled")))
                .get(0);
    }

    /** Which changes are still to be shown: those after this time and id, before the end of the first page. */
    private record Window(Instant until, Instant from, String id) {

        Window {
            // the database knows no earlier ones than its calendar, and the log none before itself
            from = from.isBefore(Instant.EPOCH) ? Instant.EPOCH : from;
        }

        static Window read(List<String> place) {
            return new Window(
                    PageQuery.read(place.get(0), CommonEra::instant),
                    PageQuery.read(place.get(1), CommonEra::instant),
                    place.get(2));
        }
    }
}
