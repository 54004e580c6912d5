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
 * @param copiedFrom the proposal it was drafted from; none where it was written anew
 * @param arrivedAt since when it is where it is: at this station, or in this state
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
        @Nullable UUID copiedFrom,
        Instant arrivedAt,
        long version) {

    /** The office it belongs to. */
    public String office() {
        return signoff.office();
    }

    /** The same with another document; what is missing for a submission follows from it. */
    public Proposal written(Document next, Instant at) {
        return with(next, signoff.missing(next.missing()), at, verificationCode, numbering);
    }

    /** The same after a decision. */
    public Proposal decided(Signoff next, @Nullable String code, Instant at) {
        return with(document, next, at, code, numbering);
    }

    /** The same on its way. */
    public Proposal on(Way way) {
        return with(document, signoff.on(way), changedAt, verificationCode, numbering);
    }

    /** The same under the number of the registry. */
    public Proposal numbered(Numbering given) {
        return with(document, signoff, changedAt, verificationCode, given);
    }

    private Proposal with(Document next, Signoff stand, Instant at, @Nullable String code, @Nullable Numbering number) {
        return new Proposal(id, next, stand, createdBy, createdAt, at, code, number, copiedFrom, arrivedAt, version);
    }
}
