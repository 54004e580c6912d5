package khrongkan.approval.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.attachment.AttachmentView;
import khrongkan.approval.proposal.Document;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.template.domain.Template;
import org.jspecify.annotations.Nullable;

/** All that is known of a proposal before it is looked through. */
record Case(
        Proposal proposal,
        Template template,
        List<AttachmentView> annexes,
        Look budget,
        Look seminar,
        Look headcount,
        Look clashes,
        LocalDate today) {

    Document document() {
        return proposal.document();
    }

    UUID id() {
        return proposal.id();
    }

    /** What the budget comes to; none where it was not seen. */
    @Nullable
    BigDecimal amount() {
        var total = budget.body().path("total");
        return total.isNumber() ? total.decimalValue() : null;
    }

    /** A date another service shows; empty where it shows none. */
    static Optional<LocalDate> date(JsonNode body, String field) {
        var text = body.path(field).asText("");
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
