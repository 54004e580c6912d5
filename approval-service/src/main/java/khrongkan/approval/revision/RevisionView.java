package khrongkan.approval.revision;

import java.time.Instant;
import java.util.List;
import khrongkan.approval.dossier.Dossier;
import khrongkan.approval.proposal.SignatureView;
import khrongkan.approval.signoff.domain.Way;
import khrongkan.evidence.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * A submitted revision.
 *
 * @param inForce whether this is the approved revision that counts
 * @param way the way it went, by the route of its day
 * @param templateVersion the office's form of that day; 0 where it had entered none
 * @param signatures the names under it, whether or not they still count
 * @param dossier what was sealed; left out of a list
 * @param manifest the digests the seal stands on; left out of a list
 */
public record RevisionView(
        int revision,
        String seal,
        String submittedBy,
        Instant submittedAt,
        boolean inForce,
        Way way,
        int templateVersion,
        List<SignatureView> signatures,
        @Nullable Dossier dossier,
        @Nullable Manifest manifest) {}
