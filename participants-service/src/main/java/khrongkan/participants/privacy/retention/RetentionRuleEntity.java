package khrongkan.participants.privacy.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How long an office keeps one kind of field, and why. */
@Entity
@Table(name = "retention_rule")
@IdClass(RetentionRuleKey.class)
class RetentionRuleEntity {

    /** The office of the rules that hold where an office has none of its own. */
    static final String EVERY_OFFICE = "";

    @Id
    private String office;

    @Id
    @Enumerated(EnumType.STRING)
    private RetainedField field;

    private String code;
    private int months;
    private String reasonTh;
    private String reasonEn;
    private boolean verified;

    @Version
    private long version;

    protected RetentionRuleEntity() {}

    RetentionRuleEntity(String office, RetainedField field) {
        this.office = office;
        this.field = field;
    }

    void take(RetentionRuleDraft draft) {
        code = draft.code();
        months = draft.months();
        reasonTh = draft.reasonTh();
        reasonEn = draft.reasonEn();
        verified = draft.verified();
    }

    String office() {
        return office;
    }

    RetainedField field() {
        return field;
    }

    RetentionRuleDraft content() {
        return new RetentionRuleDraft(code, months, reasonTh, reasonEn, verified);
    }

    long version() {
        return version;
    }
}
