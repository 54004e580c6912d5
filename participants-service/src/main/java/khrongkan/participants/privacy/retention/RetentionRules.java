package khrongkan.participants.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.precondition.Preconditions;

/** The times for which an office keeps personal fields. */
@ApplicationScoped
@Transactional
class RetentionRules {

    private final EntityManager rows;

    RetentionRules(EntityManager rows) {
        this.rows = rows;
    }

    /** The rule that holds in the caller's office. */
    RetentionRuleEntity find(Caller caller, RetainedField field) {
        return own(caller, field)
                .orElseGet(() -> Objects.requireNonNull(rows.find(
                        RetentionRuleEntity.class, new RetentionRuleKey(RetentionRuleEntity.EVERY_OFFICE, field))));
    }

    /** The rules that hold in the caller's office. */
    List<RetentionRuleEntity> all(Caller caller) {
        return Arrays.stream(RetainedField.values())
                .map(field -> find(caller, field))
                .toList();
    }

    /** Sets a rule for the caller's office alone. */
    RetentionRuleEntity set(Caller caller, RetainedField field, long known, RetentionRuleDraft draft) {
        Preconditions.require(known, version(find(caller, field)));
        var row = own(caller, field).orElseGet(() -> new RetentionRuleEntity(caller.office(), field));
        row.take(draft);
        rows.persist(row);
        rows.flush();
        return row;
    }

    /** Counted so that the first own rule is newer than the one for every office. */
    static long version(RetentionRuleEntity row) {
        return row.office().equals(RetentionRuleEntity.EVERY_OFFICE) ? 0 : row.version() + 1;
    }

    private Optional<RetentionRuleEntity> own(Caller caller, RetainedField field) {
        return Optional.ofNullable(rows.find(RetentionRuleEntity.class, new RetentionRuleKey(caller.office(), field)));
    }
}
