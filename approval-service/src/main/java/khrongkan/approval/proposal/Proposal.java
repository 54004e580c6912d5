package khrongkan.approval.proposal;

import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.approval.signoff.domain.Way;
import org.jspecify.annotations.Nullable;

/**
 * A proposal: its document and its way past the three hands.
 *
 * @param verificationCode under which the revision in force can be verified by anybody; none before an approval
 * @param numbering the number and date of the registry; none before it gave them
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
        @Nullable Numbering numbering,
        long version) {

    /** The office it belongs to. */
    public String office() {
        return signoff.office();
    }

    /** The same with another document; what is missing for a submission follows from it. */
    public Proposal written(Document next, Instant at) {
        var judged = signoff.missing(next.missing());
        return new Proposal(id, next, judged, createdBy, createdAt, at, verificationCode, numbering, version);
    }

    /** The same after a decision. */
    public Proposal decided(Signoff next, @Nullable String code, Instant at) {
        return new Proposal(id, document, next, createdBy, createdAt, at, code, numbering, version);
    }

    /** The same on its way. */
    public Proposal on(Way way) {
        var routed = signoff.on(way);
        return new Proposal(
                id, document, routed, createdBy, createdAt, changedAt, verificationCode, numbering, version);
    }

    /** The same under the number of the registry. */
    public Proposal numbered(Numbering given) {
        return new Proposal(id, document, signoff, createdBy, createdAt, changedAt, verificationCode, given, version);
    }
}
