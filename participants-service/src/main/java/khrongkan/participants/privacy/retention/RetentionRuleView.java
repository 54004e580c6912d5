package khrongkan.participants.privacy.retention;

/**
 * A rule of retention as callers see it.
 *
 * @param own whether the office set it itself; else it is the one for every office
 */
public record RetentionRuleView(
        RetainedField field, String code, int months, String reasonTh, String reasonEn, boolean verified, boolean own) {

    static RetentionRuleView of(RetentionRuleEntity row) {
        var content = row.content();
        return new RetentionRuleView(
                row.field(),
                content.code(),
                content.months(),
                content.reasonTh(),
                content.reasonEn(),
                content.verified(),
                !row.office().equals(RetentionRuleEntity.EVERY_OFFICE));
    }
}
