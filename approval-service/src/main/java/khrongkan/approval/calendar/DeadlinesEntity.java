package khrongkan.approval.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.TreeMap;
import khrongkan.approval.calendar.domain.DeadlineRule;
import khrongkan.approval.rule.RuleEntity;

/** The row behind a version of a {@link DeadlineRule}; written once, which the database sees to. */
@Entity
@Table(name = "deadlines")
class DeadlinesEntity extends RuleEntity<DeadlineRule> {

    protected DeadlinesEntity() {}

    DeadlinesEntity(String ofOffice, int number, DeadlineRule rule, String by, Instant at) {
        super(ofOffice, number, rule, by, at);
    }

    @Override
    public DeadlineRule toDomain() {
        return read(DeadlineRule.class);
    }

    DeadlinesView toView() {
        var rule = toDomain();
        return new DeadlinesView(
                id(),
                office(),
                version(),
                new TreeMap<>(rule.days()),
                rule.remindBefore(),
                rule.escalateAfter(),
                rule.escalateTo(),
                enteredBy(),
                enteredAt());
    }
}
