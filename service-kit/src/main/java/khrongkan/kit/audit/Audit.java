package khrongkan.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.param.CommonEra;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.kit.wall.Wall;
import org.jspecify.annotations.Nullable;

/** The entries that a caller may see: auditors all, administrators those of their office, machine clients their own. */
@ApplicationScoped
public class Audit {

    /** How far the clocks of a service and of its database may differ. */
    private static final Duration SET_APART = Duration.ofMinutes(5);

    /** Reads that could not be entered within this time are found by everything but a time. */
    private static final Duration ENTERED_WITHIN = Duration.ofHours(1);

    private final Sql sql;
    private final ChangeLog changes;
    private final Callers callers;
    private final Wall wall;

    Audit(Sql sql, ChangeLog changes, Callers callers, Wall wall) {
        this.sql = sql;
        this.changes = changes;
        this.callers = callers;
        this.wall = wall;
    }

    /** One page of entries, the latest first; with {@code changedSince} the earliest first. */
    public Page<AuditEntry> page(AuditQuery query, PageQuery page) {
        // what a machine did, for whichever of its offices
        return callers.current().is(Role.SYSTEM) ? wall.everywhere(() -> entered(query, page)) : entered(query, page);
    }

    private Page<AuditEntry> entered(AuditQuery query, PageQuery page) {
        var search = search(query);
        var since = page.changedSince();
        if (since.isPresent()) {
            return since(since.get(), search, page);
        }
        search.where(
                "id < ?",
                page.after(1)
                        .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                        .orElse(null));
        return Page.of(
                search.run("desc", page.fetch()),
                page,
                entry -> List.of(entry.id().toString()));
    }

    /** Entries are only added, so that their ids tell what the log of changes tells of other lists. */
    private Page<AuditEntry> since(Instant since, Search search, PageQuery page) {
        var place = page.after(2);
        var until = place.map(ended -> PageQuery.read(ended.get(0), CommonEra::instant))
                .orElseGet(() -> changes.settled().truncatedTo(ChronoUnit.MILLIS));
        search.where("id >= ?", Moments.first(since));
        search.where("id < ?", Moments.first(until));
        search.where(
                "id > ?",
                place.map(ended -> PageQuery.read(ended.get(1), UUID::fromString))
                        .orElse(null));
        var found = search.run("asc", page.fetch());
        if (found.size() <= page.limit()) {
            return Page.ofChanges(found, List.of(), until, null);
        }
        var shown = found.subList(0, page.limit());
        var last = shown.get(shown.size() - 1).id().toString();
        return Page.ofChanges(shown, List.of(), until, List.of(until.toString(), last));
    }

    private Search search(AuditQuery query) {
        var search = new Search();
        bind(search, callers.current());
        search.where("subject = ?", query.subject);
        search.where("client = ?", query.client);
        search.where("end_user = ?", query.endUser);
        search.where("request_id = ?", query.requestId);
        search.where("case_reference = ?", query.caseReference);
        search.where("id in (select id from audit_entry_search where resources @> array[?::uuid])", query.resource);
        search.where("office = ?", query.office);
        if (query.from != null) {
            search.where("at >= ?", query.from);
            search.where("id >= ?", Moments.first(query.from.minus(SET_APART)));
        }
        if (query.until != null) {
            search.where("at < ?", query.until);
            search.where("id < ?", Moments.first(query.until.plus(ENTERED_WITHIN)));
        }
        search.where("method = ?", query.method);
        search.where("status = ?", query.status);
        return search;
    }

    private void bind(Search search, Caller caller) {
        if (caller.is(Role.SYSTEM)) {
            search.where("client = ?", callers.client().orElse(""));
        } else if (!caller.is(Role.AUDITOR)) {
            search.where("office = ?", caller.office());
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getString("subject"),
                row.getString("client"),
                row.getString("via"),
                row.getString("office"),
                row.getString("end_user"),
                row.getString("request_id"),
                row.getString("case_reference"),
                row.getString("method"),
                row.getString("path"),
                Arrays.asList((UUID[]) row.getArray("resources").getArray()),
                row.getInt("status"),
                row.getString("code"),
                row.getBoolean("changed"));
    }

    private final class Search {

        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final List<@Nullable Object> values = new ArrayList<>();

        void where(String condition, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.add(value);
            }
        }

        List<AuditEntry> run(String order, int most) {
            values.add(most);
            return sql.list(
                    "select * from audit_entry where " + String.join(" and ", conditions) + " order by id " + order
                            + " limit ?",
                    Audit::entry,
                    values.toArray());
        }
    }
}
