package khrongkan.approval.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.authority.domain.Authority;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** The register of authorities as others ask it. */
@ApplicationScoped
@Transactional
public class Authorities {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final String ON =
            "a.revokedAt is null and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day)";

    private final EntityManager rows;
    private final Callers callers;
    private final Clock clock;
    private final ChangeLog log;

    Authorities(EntityManager rows, Callers callers, Clock clock, ChangeLog log) {
        this.rows = rows;
        this.callers = callers;
        this.clock = clock;
        this.log = log;
    }

    /** The day it is, where the office is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    /** Everything a person ever had in an office. */
    public List<Authority> of(String subject, String office) {
        return domain(mine(subject, office).getResultList());
    }

    /** The same, for nobody to revoke until the transaction ends. */
    public List<Authority> lockedOf(String subject, String office) {
        return domain(
                mine(subject, office).setLockMode(LockModeType.PESSIMISTIC_READ).getResultList());
    }

    /** One of an office, for nobody to revoke until the transaction ends. */
    public Optional<Authority> locked(UUID id, String office) {
        @Nullable AuthorityEntity found = rows.find(AuthorityEntity.class, id, LockModeType.PESSIMISTIC_READ);
        return Optional.ofNullable(found)
                .filter(row -> row.office().equals(office))
                .map(AuthorityEntity::toDomain);
    }

    /** Who may decide for these posts today. */
    public List<Authority> inForce(Collection<UUID> posts) {
        return domain(rowsInForce(posts));
    }

    List<AuthorityView> viewsInForce(UUID post) {
        return views(rowsInForce(List.of(post)));
    }

    /** What serves a person of an office today. */
    public List<AuthorityView> servingToday(String subject, String office) {
        return views(mine(subject, office).getResultList()).stream()
                .filter(AuthorityView::inForce)
                .toList();
    }

    /** Who may decide for these posts today. */
    public List<AuthorityView> viewsInForce(Collection<UUID> posts) {
        return views(rowsInForce(posts));
    }

    AuthorityEntity readable(UUID id) {
        @Nullable AuthorityEntity row = rows.find(AuthorityEntity.class, id);
        var found = Optional.ofNullable(row).orElseThrow(Refusal::notFound);
        callers.current().requireRead(found.office());
        return found;
    }

    Page<AuthorityEntity> find(AuthorityQuery asked, PageQuery page) {
        return log.of("authority", callers.current().readableOffice(), page)
                .map(changed ->
                        changed.page(find(asked, page, "a.id in :ids", "ids", changed.uuids()), AuthorityEntity::id))
                .orElseGet(() -> byId(asked, page));
    }

    private Page<AuthorityEntity> byId(AuthorityQuery asked, PageQuery page) {
        var after = page.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(new UUID(0, 0));
        var found = find(asked, page, "a.id > :after", "after", after);
        return Page.of(found, page, row -> List.of(row.id().toString()));
    }

    private List<AuthorityEntity> find(AuthorityQuery asked, PageQuery page, String which, String name, Object value) {
        List<String> conditions = new ArrayList<>(List.of(which));
        Map<String, Object> values = new LinkedHashMap<>(Map.of(name, value));
        callers.current().readableOffice().ifPresent(office -> {
            conditions.add("a.post.office = :office");
            values.put("office", office);
        });
        with(conditions, values, "a.post.id = :post", "post", asked.postId);
        with(conditions, values, "a.subject = :subject", "subject", asked.subject);
        with(conditions, values, ON, "day", asked.on);
        var query = rows.createQuery(
                "from AuthorityEntity a where " + String.join(" and ", conditions) + " order by a.id",
                AuthorityEntity.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    private static void with(
            List<String> conditions, Map<String, Object> values, String text, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(text);
            values.put(name, value);
        }
    }

    AuthorityView view(AuthorityEntity row) {
        return row.toView(today());
    }

    private List<AuthorityView> views(List<AuthorityEntity> found) {
        return found.stream().map(this::view).toList();
    }

    private List<AuthorityEntity> rowsInForce(Collection<UUID> posts) {
        if (posts.isEmpty()) { // as on every way without posts
            return List.of();
        }
        return rows.createQuery(
                        "from AuthorityEntity a where a.post.id in :posts and " + ON + " order by a.id",
                        AuthorityEntity.class)
                .setParameter("posts", posts)
                .setParameter("day", today())
                .getResultList();
    }

    private TypedQuery<AuthorityEntity> mine(String subject, String office) {
        return rows.createQuery(
                        "from AuthorityEntity a where a.subject = :subject and a.post.office = :office order by a.id",
                        AuthorityEntity.class)
                .setParameter("subject", subject)
                .setParameter("office", office);
    }

    private static List<Authority> domain(List<AuthorityEntity> found) {
        return found.stream().map(AuthorityEntity::toDomain).toList();
    }
}
