package khrongkan.approval.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a proposal out of a past one.
 *
 * @param title as it was where missing
 * @param seminarId the seminar of the new one, if there is one already
 * @param budgetId the budget of the new one, if there is one already
 */
public record CopyProposal(
        @Nullable @Size(min = 1, max = 500) String title,
        @Nullable UUID seminarId,
        @Nullable UUID budgetId) {

    /** The words of the past one, without its days, its author, and what was before it. */
    Document of(Document past) {
        return new Document(
                title == null ? past.title() : title,
                past.type(),
                past.topic(),
                past.subject(),
                past.rationale(),
                past.objectives(),
                past.methods(),
                past.targets(),
                null,
                past.office(),
                past.venue(),
                past.expectedResults(),
                seminarId,
                budgetId,
                past.alignment(),
                past.indicators().stream().map(Indicator::undated).toList(),
                List.of(),
                past.evaluation(),
                past.risks(),
                new Signatories(
                        null, past.signatories().endorser(), past.signatories().approver()));
    }
}
