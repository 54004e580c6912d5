package khrongkan.participants.privacy.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Notice}. It is written once and never changed. */
@Entity
@Table(name = "privacy_notice")
class NoticeEntity {

    @Id
    private UUID id;

    private String office;
    private int number;
    private LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String textTh;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String textEn;

    @JdbcTypeCode(SqlTypes.JSON)
    private String purposes;

    private Instant createdAt;
    private String createdBy;

    protected NoticeEntity() {}

    NoticeEntity(String office, int number, NoticeDraft draft, String purposes, Instant at, String by) {
        this.id = Ids.next();
        this.office = office;
        this.number = number;
        this.effectiveFrom = draft.effectiveFrom();
        this.textTh = draft.textTh().strip();
        this.textEn = draft.textEn() == null ? null : draft.textEn().strip();
        this.purposes = purposes;
        this.createdAt = at;
        this.createdBy = by;
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    int number() {
        return number;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String textTh() {
        return textTh;
    }

    @Nullable
    String textEn() {
        return textEn;
    }

    String purposes() {
        return purposes;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
