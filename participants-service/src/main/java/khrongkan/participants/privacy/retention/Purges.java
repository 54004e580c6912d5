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
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.query.Conditions;

/** The record of what was purged. */
@ApplicationScoped
@Transactional
class Purges {

    private final EntityManager rows;
    private final ChangeLog log;

    Purges(EntityManager rows, ChangeLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** What was purged in the offices that the caller may read, oldest first. */
    Page<PurgeView> list(Caller caller, PageQuery page) {
        var office = caller.readableOffice();
        var conditions = new Conditions().andIfGiven("r.office = :office", "office", office.orElse(null));
        return log.of("purge", office, page)
                .map(changed -> changed.page(found(conditions.among(changed), page), PurgeEntity::id))
                .orElseGet(() -> byTime(conditions, page))
                .map(PurgeEntity::view);
    }

    private Page<PurgeEntity> byTime(Conditions conditions, PageQuery page) {
        page.after(2)
                .ifPresent(place -> conditions.after(
                        "r.at",
                        PageQuery.read(place.get(0), Instant::parse),
                        "r.id",
                        PageQuery.read(place.get(1), UUID::fromString)));
        return Page.of(
                found(conditions, page),
                page,
                row -> List.of(row.at().toString(), row.id().toString()));
    }

    private List<PurgeEntity> found(Conditions conditions, PageQuery page) {
        return conditions.first(rows, PurgeEntity.class, "from PurgeEntity r", "r.at, r.id", page.fetch());
    }
}
