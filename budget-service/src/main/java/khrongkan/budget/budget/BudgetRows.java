package khrongkan.budget.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.budget.json.Json;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;

/** All budgets. Speaks the domain outwards and rows inwards. */
@ApplicationScoped
class BudgetRows {

    private static final int FEW = 500;

    /** Sorts after every id that is made. */
    private static final UUID LAST = new UUID(-1L, -1L);

    private final Rows rows;
    private final Json json;
    private final ChangeLog log;

    BudgetRows(Rows rows, Json json, ChangeLog log) {
        this.rows = rows;
        this.json = json;
        this.log = log;
    }

    Optional<Budget> find(UUID id) {
        return rows.findByIdOptional(id).map(row -> row.toDomain(json));
    }

    /** Nobody else changes or holds it before this transaction ends. */
    Optional<Budget> lock(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(row -> row.toDomain(json));
    }

    void add(Budget budget) {
        var row = new BudgetEntity();
        row.take(budget, json);
        rows.persistAndFlush(row);
    }

    void replace(Budget budget) {
        rows.findByIdOptional(budget.id()).orElseThrow().take(budget, json);
        rows.flush();
    }

    void remove(UUID id) {
        rows.findByIdOptional(id).ifPresent(rows::delete);
        rows.flush();
    }

    /** Newest first, or in the order of their changes. */
    Page<BudgetEntity> page(PageQuery query, BudgetFilter filter) {
        return log.of("budget", filter.office(), query)
                .map(changed ->
                        changed.page(list("id in :ids", "ids", changed.uuids(), filter, query), budget -> budget.id))
                .orElseGet(() -> newestFirst(query, filter));
    }

    private Page<BudgetEntity> newestFirst(PageQuery query, BudgetFilter filter) {
        var before = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(LAST);
        var found = list("id < :before", "before", before, filter, query);
        return Page.of(found, query, budget -> List.of(budget.id.toString()));
    }

    private List<BudgetEntity> list(String which, String name, Object value, BudgetFilter filter, PageQuery query) {
        var where = new StringBuilder(which);
        Map<String, Object> values = new HashMap<>(Map.of(name, value));
        filter.restrict(where, values);
        few(filter).ifPresent(ids -> {
            where.append(" and id in :few");
            values.put("few", ids);
        });
        return rows.find(where + " order by id desc", values)
                .page(0, query.fetch())
                .list();
    }

    /** What the index finds in the titles of all offices, if it is so little that it need not be looked for in order. */
    private Optional<List<UUID>> few(BudgetFilter filter) {
        var pattern = filter.pattern();
        if (pattern == null || filter.office().isPresent()) {
            return Optional.empty();
        }
        var found = rows.getEntityManager()
                .createQuery("select t.id from BudgetTitle t where t.title ilike :text escape '!'", UUID.class)
                .setParameter("text", pattern)
                .setMaxResults(FEW + 1)
                .getResultList();
        return Optional.of(found).filter(ids -> ids.size() <= FEW);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<BudgetEntity, UUID> {}
}
