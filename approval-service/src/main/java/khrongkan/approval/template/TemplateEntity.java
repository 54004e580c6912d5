package khrongkan.approval.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import khrongkan.approval.rule.RuleEntity;
import khrongkan.approval.template.domain.Template;

/** The row behind a version of a {@link Template}; written once, which the database sees to. */
@Entity
@Table(name = "template")
class TemplateEntity extends RuleEntity<Template> {

    protected TemplateEntity() {}

    TemplateEntity(String ofOffice, int number, Template template, String by, Instant at) {
        super(ofOffice, number, template, by, at);
    }

    @Override
    public Template toDomain() {
        return read(Template.class);
    }

    TemplateView toView() {
        var template = toDomain();
        return new TemplateView(
                id(), office(), version(), template.sections(), template.attachments(), enteredBy(), enteredAt());
    }
}
