package khrongkan.approval.template;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import khrongkan.approval.template.domain.AttachmentKind;
import khrongkan.approval.template.domain.Template;

/** A version of an office's form as callers see it. */
public record TemplateView(
        UUID id,
        String officeCode,
        int version,
        List<Template.Section> sections,
        SortedSet<AttachmentKind> attachments,
        String enteredBy,
        Instant enteredAt) {}
