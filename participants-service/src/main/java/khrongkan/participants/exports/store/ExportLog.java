package khrongkan.participants.exports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.participants.exports.domain.ExportFormat;
import khrongkan.participants.exports.domain.Watermark;
import khrongkan.participants.query.Conditions;

/** Who took what out, when, and why; written before the first line leaves. */
@ApplicationScoped
@Transactional
public class ExportLog {

    private final EntityManager rows;

    ExportLog(EntityManager rows) {
        this.rows = rows;
    }

    /** Notes that an export begins. */
    public UUID begin(ExportTable table, ExportFormat format, String filter, Watermark watermark) {
        var entry = new ExportLogEntity(Ids.next(), table, format, filter, watermark);
        rows.persist(entry);
        return entry.id();
    }

    /** Notes how many rows it had. */
    public void end(UUID id, long count) {
        rows.find(ExportLogEntity.class, id).ended(count);
    }

    /** The exports of an office, or of all, the latest last. */
    public Page<ExportLogView> list(Optional<String> office, PageQuery page) {
        var conditions = new Conditions().andIfGiven("e.office = :office", "office", office.orElse(null));
        page.after(1)
                .ifPresent(place ->
                        conditions.and("e.id > :after", "after", PageQuery.read(place.get(0), UUID::fromString)));
        var found = conditions.first(rows, ExportLogEntity.class, "from ExportLogEntity e", "e.id", page.fetch());
        return Page.of(found, page, entry -> List.of(entry.id().toString())).map(ExportLogEntity::view);
    }
}
