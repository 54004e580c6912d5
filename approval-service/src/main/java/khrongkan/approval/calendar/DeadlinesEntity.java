package khrongkan.approval.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import khrongkan.approval.calendar.domain.DeadlineRule;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.kit.Ids;

/** The row behind a version of a {@link DeadlineRule}; written once, which the database sees to. */
@Entity
@Table(name = "deadlines")
class DeadlinesEntity {

    @Id
    private UUID id;

    private String office;
    private int version;
    private String definition;
    private String enteredBy;
    private Instant enteredAt;

    protected DeadlinesEntity() {}

    DeadlinesEntity(String ofOffice, int number, DeadlineRule rule, String by, Instant at) {
        id = Ids.next();
        office = ofOffice;
        version = number;
        definition = DocumentText.text(DocumentText.JSON.valueToTree(rule));
        enteredBy = by;
        enteredAt = at;
    }

    DeadlineRule toDomain() {
        try {
            return DocumentText.JSON.readValue(definition, DeadlineRule.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    DeadlinesView toView() {
        var rule = toDomain();
        return new DeadlinesView(
                id,
                office,
                version,
                new TreeMap<>(rule.days()),
                rule.remindBefore(),
                rule.escalateAfter(),
                rule.escalateTo(),
                enteredBy,
                enteredAt);
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    int version() {
        return version;
    }
}
