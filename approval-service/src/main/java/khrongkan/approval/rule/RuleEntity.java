package khrongkan.approval.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.kit.Ids;

/**
 * The row behind a version of an office's rule; written once, which the database sees to.
 *
 * @param <T> the rule
 */
@MappedSuperclass
public abstract class RuleEntity<T> {

    @Id
    private UUID id;

    private String office;
    private int version;
    private String definition;
    private String enteredBy;
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate, as those of every entity
    protected RuleEntity() {}

    protected RuleEntity(String ofOffice, int number, T rule, String by, Instant at) {
        id = Ids.next();
        office = ofOffice;
        version = number;
        definition = DocumentText.text(DocumentText.JSON.valueToTree(rule));
        enteredBy = by;
        enteredAt = at;
    }

    /** The rule as it was entered. */
    public abstract T toDomain();

    protected T read(Class<T> type) {
        try {
            return DocumentText.JSON.readValue(definition, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    public UUID id() {
        return id;
    }

    public String office() {
        return office;
    }

    /** Counted from 1 for each office. */
    public int version() {
        return version;
    }

    protected String enteredBy() {
        return enteredBy;
    }

    protected Instant enteredAt() {
        return enteredAt;
    }
}
