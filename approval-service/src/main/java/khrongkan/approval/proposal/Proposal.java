package khrongkan.approval.proposal;

import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.signoff.domain.Signoff;
import org.jspecify.annotations.Nullable;

/**
 * A proposal: its document and its way past the three hands.
 *
 * @param verificationCode under which the revision in force can be verified by anybody; none before an approval
 * @param version counts every change, for ETag and If-Match
 */
public record Proposal(
        UUID id,
        Document document,
        Signoff signoff,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        @Nullable String verificationCode,
        long version) {

    /** The office it belongs to. */
    public String office() {
        return signoff.office();
    }

    /** The same with another document; what is missing for a submission follows from it. */
    public Proposal written(Document next, Instant at) {
        var same = signoff;
        var judged = new Signoff(
                same.office(),
                same.state(),
                same.revision(),
                same.lastSubmitted(),
                same.approvedRevision(),
                same.author(),
                same.signatures(),
                same.hold(),
                next.missing());
        return new Proposal(id, next, judged, createdBy, createdAt, at, verificationCode, version);
    }

    /** The same after a decision. */
    public Proposal decided(Signoff next, @Nullable String code, Instant at) {
        return new Proposal(id, document, next, createdBy, createdAt, at, code, version);
    }
}
