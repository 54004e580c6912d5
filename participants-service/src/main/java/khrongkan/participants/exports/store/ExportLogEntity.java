package khrongkan.participants.exports.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.change.Subject;
import khrongkan.participants.exports.domain.ExportFormat;
import khrongkan.participants.exports.domain.Watermark;
import org.jspecify.annotations.Nullable;

/** One file that was taken out. */
@Entity
@Table(name = "export_log")
class ExportLogEntity {

    @Id
    private UUID id;

    private Instant at;
    private String actor;
    private @Nullable String office;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private String filter;
    private String columns;
    private @Nullable String purpose;
    private @Nullable String caseReference;
    private @Nullable Long rows;

    protected ExportLogEntity() {}

    ExportLogEntity(UUID id, ExportTable table, ExportFormat format, String filter, Watermark watermark) {
        this.id = id;
        at = watermark.at();
        actor = watermark.subject();
        office = watermark.office();
        subject = table.subject();
        this.format = format;
        this.filter = filter;
        columns = String.join(" ", table.keys());
        purpose = watermark.purpose();
        caseReference = watermark.caseReference();
    }

    void ended(long count) {
        rows = count;
    }

    UUID id() {
        return id;
    }

    ExportLogView view() {
        return new ExportLogView(id, at, actor, office, subject, format, filter, columns, purpose, caseReference, rows);
    }
}
