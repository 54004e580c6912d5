package khrongkan.approval.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.approval.template.domain.Template;
import khrongkan.kit.Ids;

/** The row behind a version of a {@link Template}; written once, which the database sees to. */
@Entity
@Table(name = "template")
class TemplateEntity {

    @Id
    private UUID id;

    private String office;
    private int version;
    private String definition;
    private String enteredBy;
    private Instant enteredAt;

    protected TemplateEntity() {}

    TemplateEntity(String ofOffice, int number, Template template, String by, Instant at) {
        id = Ids.next();
        office = ofOffice;
        version = number;
        definition = DocumentText.text(DocumentText.JSON.valueToTree(template));
        enteredBy = by;
        enteredAt = at;
    }

    Template toDomain() {
        try {
            return DocumentText.JSON.readValue(definition, Template.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    TemplateView toView() {
        var template = toDomain();
        return new TemplateView(id, office, version, template.sections(), template.attachments(), enteredBy, enteredAt);
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
