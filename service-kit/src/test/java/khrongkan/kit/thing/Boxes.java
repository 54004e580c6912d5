package khrongkan.kit.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;

/** Each way in which a service writes; each method is one transaction. */
@ApplicationScoped
@Transactional
class Boxes {

    private final EntityManager rows;
    private final Sql sql;

    Boxes(EntityManager rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    void keep(UUID id) {
        rows.persist(new Box(id, "box"));
    }

    void remove(UUID id) {
        sql.update("delete from thing where id = ?", id);
    }

    void refuse(UUID id) {
        keep(id);
        rows.flush();
        throw Refusal.conflict("name-taken", Map.of());
    }

    long count(UUID id) {
        return sql.one("select count(*) from thing where id = ?", row -> row.getLong(1), id)
                .orElseThrow();
    }
}
