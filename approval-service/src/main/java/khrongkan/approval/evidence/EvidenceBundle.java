package khrongkan.approval.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.history.domain.Entry;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.OnPaper;
import khrongkan.approval.signoff.domain.Signature.Warrant;
import khrongkan.approval.signoff.domain.State;
import khrongkan.kit.answer.KeySet;
import org.jspecify.annotations.Nullable;

/**
 * The form of a bundle, for who reads one. It is drawn from the rows as they stand, so one of rows that were tampered with
 * may have any other.
 *
 * @param format {@code khrongkan.evidence/1}
 * @param keys by which something here was signed
 * @param history every decision, in its order
 * @param signatures the names under each revision, by revision, round and hand
 * @param statement what stood when the bundle was drawn, signed
 */
record EvidenceBundle(
        String format,
        UUID proposal,
        KeySet keys,
        List<Link> history,
        List<SignedName> signatures,
        List<SubmittedRevision> revisions,
        SignedStatement statement) {

    /**
     * A decision in the chain.
     *
     * @param hash SHA-256 of the canonical entry (RFC 8785), which is the payload of {@code jws}
     */
    record Link(ChainedEntry entry, String hash, String jws) {}

    /** An {@link Entry} as it was signed; what had no value was left out, but for those that may be null. */
    record ChainedEntry(
            UUID proposal,
            int number,
            int revision,
            Action action,
            Entry.Person actor,
            Hand hand,
            Capacity capacity,
            @JsonInclude(Include.NON_NULL) @Nullable Warrant warrant,
            Instant time,
            State from,
            State to,
            @Nullable String comment,
            @Nullable String seal,
            @JsonInclude(Include.NON_NULL) @Nullable String verificationCode,
            @JsonInclude(Include.NON_NULL) @Nullable OnPaper paper,
            @Nullable String previous) {}

    /**
     * A name under a revision.
     *
     * @param round a step back begins a new one
     */
    record SignedName(
            int revision,
            int round,
            Hand hand,
            String person,
            String name,
            @JsonInclude(Include.NON_NULL) @Nullable String position,
            Capacity capacity,
            @JsonInclude(Include.NON_NULL) @Nullable Warrant warrant,
            Instant signedAt,
            String seal,
            @JsonInclude(Include.NON_NULL) @Nullable OnPaper paper) {}

    /**
     * What was submitted.
     *
     * @param seal the digest of the manifest, which signatures name
     * @param dossier by part: {@code proposal}, {@code budget}, {@code participants}
     */
    record SubmittedRevision(
            int revision,
            String seal,
            String submittedBy,
            Instant submittedAt,
            SortedMap<String, JsonNode> dossier,
            Digests manifest) {}

    /**
     * SHA-256 of what a dossier says.
     *
     * @param parts by the name of the part
     * @param leaves by the JSON pointer (RFC 6901) of the value
     */
    record Digests(SortedMap<String, String> parts, SortedMap<String, String> leaves) {}

    /** What the service said of the whole; {@code jws} has it as its payload. */
    record SignedStatement(Standing content, String jws) {}

    /**
     * Where the proposal stood.
     *
     * @param head the newest decision that others were told of
     */
    record Standing(
            String format,
            UUID proposal,
            Instant drawnAt,
            State state,
            @JsonInclude(Include.NON_NULL) @Nullable Integer approvedRevision,
            ExaminationView.Head head) {}
}
