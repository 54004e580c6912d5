package khrongkan.approval.revision;

import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.dossier.Dossier;
import khrongkan.approval.proposal.Document;
import khrongkan.approval.signoff.domain.Way;

/**
 * What was submitted under one number, exactly as it was sealed.
 *
 * @param template the version of the office's form of that day; 0 where it had entered none
 */
public record Revision(
        UUID proposal,
        int number,
        Document document,
        Dossier dossier,
        String seal,
        UUID budgetId,
        UUID seminarId,
        Way way,
        int template,
        String submittedBy,
        Instant submittedAt) {}
