package khrongkan.approval.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import khrongkan.approval.attachment.AttachmentView;
import khrongkan.approval.attachment.Attachments;
import khrongkan.approval.budget.Budgets;
import khrongkan.approval.participants.Seminars;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.remote.Answers.Answer;
import org.jspecify.annotations.Nullable;

/** Puts a dossier together from three services. Asks two of them, so never within a transaction. */
@ApplicationScoped
public class Dossiers {

    private final Budgets budgets;
    private final Seminars seminars;
    private final Attachments attachments;

    Dossiers(Budgets budgets, Seminars seminars, Attachments attachments) {
        this.budgets = budgets;
        this.seminars = seminars;
        this.attachments = attachments;
    }

    /** The dossier that a submission of this proposal would seal now. */
    public Draft draft(Proposal proposal) {
        var budget = part(proposal.document().budgetId(), budgets::dossier);
        var list = part(proposal.document().seminarId(), seminars::dossier);
        var dossier = new Dossier(own(proposal, attachments.annexes(proposal.id())), body(budget), body(list));
        return new Draft(dossier, budget.flatMap(Answer::etag), list.flatMap(Answer::etag));
    }

    private static Optional<Answer> part(@Nullable UUID id, Function<UUID, Optional<Answer>> question) {
        return Optional.ofNullable(id).flatMap(question);
    }

    private static JsonNode body(Optional<Answer> answer) {
        return answer.map(Answer::body).orElse(NullNode.instance);
    }

    /** This service's own part: nothing in it changes without the document or its annexes being written. */
    private static JsonNode own(Proposal proposal, List<AttachmentView> annexes) {
        ObjectNode part = DocumentText.JSON.valueToTree(proposal.document());
        part.put("id", proposal.id().toString());
        part.put("officeCode", proposal.office());
        part.put("revision", proposal.signoff().revisionToSign());
        var files = part.putArray("attachments");
        annexes.forEach(annex -> files.addObject()
                .put("id", annex.id().toString())
                .put("kind", annex.kind().name())
                .put("name", annex.name())
                .put("mediaType", annex.mediaType())
                .put("size", annex.size())
                .put("sha256", annex.sha256()));
        return part;
    }
}
