package khrongkan.participants.exports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.exports.domain.ExportFormat;
import khrongkan.participants.exports.domain.Watermark;
import khrongkan.participants.query.Arrivals;
import khrongkan.participants.query.Conditions;

/** Who took what out, when, and why; written before the first line leaves. */
@ApplicationScoped
@Transactional
public class ExportLog {

    private static final Arrivals<ExportLogEntity> LIST = new Arrivals<>(ExportLogEntity.class, ExportLogEntity::id);

    private final EntityManager rows;
    private final ChangeLog log;

    ExportLog(EntityManager rows, ChangeLog log) {
        this.rows = rows;
        this.log = log;
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
        var conditions = new Conditions().andIfGiven("r.office = :office", "office", office.orElse(null));
        return LIST.page(rows, conditions, log.of("export", office, page), page).map(ExportLogEntity::view);
    }
}
