package khrongkan.approval.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All events that have a position, in their order. */
@ApplicationScoped
@Transactional
public class Feed {

    private final EntityManager rows;

    Feed(EntityManager rows) {
        this.rows = rows;
    }

    /** The next ones after a position, of one office or of all. */
    public List<CloudEvent> after(long position, Optional<String> office, int most) {
        return rows.createQuery(
                        "from EventEntity where position > :after and (:office is null or office = :office)"
                                + " order by position",
                        EventEntity.class)
                .setParameter("after", position)
                .setParameter("office", office.orElse(null))
                .setMaxResults(most)
                .getResultStream()
                .map(EventEntity::shown)
                .toList();
    }

    /** The event with this id. */
    public CloudEvent get(UUID id) {
        return rows.getReference(EventEntity.class, id).shown();
    }

    /** The position of the newest event; 0 where there is none. */
    public long end() {
        return rows.createQuery("select coalesce(max(position), 0) from EventEntity", Long.class)
                .getSingleResult();
    }
}
