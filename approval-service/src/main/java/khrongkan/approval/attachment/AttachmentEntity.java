package khrongkan.approval.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.template.domain.AttachmentKind;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/** The row behind an attachment; its content is kept in pieces beside it. */
@Entity
@Table(name = "attachment")
class AttachmentEntity {

    @Id
    private UUID id;

    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    private String name;
    private String mediaType;
    private long size;
    private String sha256;
    private Integer annexFrom;
    private String addedBy;
    private String addedName;
    private Instant addedAt;
    private String removedBy;
    private Instant removedAt;

    @Enumerated(EnumType.STRING)
    private ScanState scanState;

    private String scanner;
    private Instant scannedAt;

    @Version
    private long version;

    protected AttachmentEntity() {}

    AttachmentEntity(
            UUID proposal,
            AddAttachment asked,
            String type,
            Received file,
            @Nullable Integer revision,
            Caller by,
            Instant now) {
        id = Ids.next();
        proposalId = proposal;
        kind = asked.kind();
        name = asked.name();
        mediaType = type;
        size = file.size();
        sha256 = file.sha256();
        annexFrom = revision;
        addedBy = by.subject();
        addedName = by.name();
        addedAt = now;
        scanState = ScanState.NOT_SCANNED;
    }

    void remove(String by, Instant now) {
        removedBy = by;
        removedAt = now;
    }

    void scanned(ScanState state, String by, Instant now) {
        scanState = state;
        scanner = by;
        scannedAt = now;
    }

    boolean removed() {
        return removedAt != null;
    }

    /** Whether it stands under the seal of a submitted revision. */
    boolean sealed(int lastSubmitted) {
        return annexFrom != null && annexFrom <= lastSubmitted;
    }

    boolean infected() {
        return scanState == ScanState.INFECTED;
    }

    AttachmentView toView() {
        return new AttachmentView(
                id,
                proposalId,
                kind,
                name,
                mediaType,
                size,
                sha256,
                annexFrom,
                addedBy,
                addedName,
                addedAt,
                removedBy,
                removedAt,
                new AttachmentView.Scan(scanState, scanner, scannedAt));
    }

    UUID id() {
        return id;
    }

    UUID proposalId() {
        return proposalId;
    }

    long version() {
        return version;
    }
}
