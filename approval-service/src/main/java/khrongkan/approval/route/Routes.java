package khrongkan.approval.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import khrongkan.approval.authority.Authorities;
import khrongkan.approval.authority.Posts;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.route.domain.Route;
import khrongkan.approval.signoff.domain.Way;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import khrongkan.kit.sync.ChangeLog;

/** The routes of the offices: the last version counts for the next submission, the former ones stay. */
@ApplicationScoped
@Transactional
public class Routes {

    private final EntityManager rows;
    private final Posts posts;
    private final Authorities authorities;
    private final Callers callers;
    private final Clock clock;
    private final ChangeLog log;

    Routes(EntityManager rows, Posts posts, Authorities authorities, Callers callers, Clock clock, ChangeLog log) {
        this.rows = rows;
        this.posts = posts;
        this.authorities = authorities;
        this.callers = callers;
        this.clock = clock;
        this.log = log;
    }

    /** The way a paper of this office goes that is submitted now; without a route the roles decide. */
    public Way way(String office, Matter matter) {
        return last(office).map(row -> way(row, matter)).orElseGet(() -> Way.BY_ROLES.about(matter));
    }

    private Way way(RouteEntity row, Matter matter) {
        var route = row.toDomain();
        var named = route.posts();
        var known = posts.ofOffice(row.office(), named);
        return route.way(row.version(), matter, known, authorities.inForce(named));
    }

    RouteEntity enter(WriteRoute asked) {
        var caller = callers.current();
        var route = asked.toDomain();
        check(asked, route, caller.office());
        lock(caller.office());
        int version = last(caller.office()).map(RouteEntity::version).orElse(0) + 1;
        var row = new RouteEntity(caller.office(), version, route, caller.subject(), clock.instant());
        rows.persist(row);
        rows.flush();
        return row;
    }

    RouteEntity readable(UUID id) {
        var row = Optional.ofNullable(rows.find(RouteEntity.class, id)).orElseThrow(Refusal::notFound);
        callers.current().requireRead(row.office());
        return row;
    }

    /** The versions of the caller's office, the newest first. */
    Page<RouteEntity> page(PageQuery page) {
        return log.of("route", Optional.of(callers.current().office()), page)
                .map(changed -> changed.page(
                        rows.createQuery("from RouteEntity where id in :ids", RouteEntity.class)
                                .setParameter("ids", changed.uuids())
                                .getResultList(),
                        RouteEntity::id))
                .orElseGet(() -> newestFirst(page));
    }

    private Page<RouteEntity> newestFirst(PageQuery page) {
        int before = page.after(1)
                .map(place -> PageQuery.read(place.get(0), Integer::valueOf))
                .orElse(Integer.MAX_VALUE);
        var found = rows.createQuery(
                        "from RouteEntity where office = :office and version < :before order by version desc",
                        RouteEntity.class)
                .setParameter("office", callers.current().office())
                .setParameter("before", before)
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(found, page, row -> List.of("" + row.version()));
    }

    private void check(WriteRoute asked, Route route, String office) {
        List<Violation> violations = new ArrayList<>();
        var known = posts.ofOffice(office, route.posts()).keySet();
        var kinds = EnumSet.noneOf(WriteRoute.Kind.class);
        for (int i = 0; i < asked.checks().size(); i++) {
            var check = asked.checks().get(i);
            require(known, check.post(), "/reviews/" + i + "/post", violations);
            if (!kinds.add(check.kind())) {
                violations.add(new Violation("/reviews/" + i + "/kind", "each-kind-once"));
            }
        }
        Optional.ofNullable(asked.endorserPost()).ifPresent(post -> require(known, post, "/endorserPost", violations));
        for (int i = 0; i < asked.approvers().size(); i++) {
            var pointer = "/approvers/" + i + "/post";
            Optional.ofNullable(asked.approvers().get(i).post())
                    .ifPresent(post -> require(known, post, pointer, violations));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static void require(Set<UUID> known, UUID post, String pointer, List<Violation> violations) {
        if (!known.contains(post)) {
            violations.add(new Violation(pointer, "no-such-post", Map.of()));
        }
    }

    private Optional<RouteEntity> last(String office) {
        return rows.createQuery("from RouteEntity where office = :office order by version desc", RouteEntity.class)
                .setParameter("office", office)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Two who enter a route at once enter two versions. */
    private void lock(String office) {
        rows.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('route of ' || :office))")
                .setParameter("office", office)
                .getResultList();
    }
}
