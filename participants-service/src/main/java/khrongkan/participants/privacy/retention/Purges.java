package khrongkan.participants.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.participants.query.Conditions;

/** The record of what was purged. */
@ApplicationScoped
@Transactional
class Purges {

    private final EntityManager rows;

    Purges(EntityManager rows) {
        this.rows = rows;
    }

    /** What was purged in the offices that the caller may read, oldest first. */
    Page<PurgeView> list(Caller caller, PageQuery page) {
        var conditions = new Conditions()
                .andIfGiven(
                        "p.office = :office", "office", caller.readableOffice().orElse(null));
        page.after(2)
                .ifPresent(place -> conditions.after(
                        "p.at",
                        PageQuery.read(place.get(0), Instant::parse),
                        "p.id",
                        PageQuery.read(place.get(1), UUID::fromString)));
        var found = conditions.first(rows, PurgeEntity.class, "from PurgeEntity p", "p.at, p.id", page.fetch());
        return Page.of(found, page, row -> List.of(row.at().toString(), row.id().toString()))
                .map(PurgeEntity::view);
    }
}
