package khrongkan.approval.proposal;

import java.time.Instant;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.OnPaper;
import khrongkan.approval.signoff.domain.Signature;
import khrongkan.approval.signoff.domain.Signature.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * A name under a revision, as callers see it.
 *
 * @param capacityLine what is printed under the position; none for whoever holds the post
 * @param paper where it stands on paper, and who recorded it; none where the signer put it here himself
 * @param warrant for which post and by which order it was signed; none where a role was enough
 */
public record SignatureView(
        Hand hand,
        String person,
        String name,
        @Nullable String position,
        Capacity capacity,
        @Nullable String capacityLine,
        @Nullable Warrant warrant,
        Instant signedAt,
        String seal,
        @Nullable OnPaper paper) {

    /** The view of a signature. */
    public static SignatureView of(Signature signature) {
        return new SignatureView(
                signature.hand(),
                signature.person(),
                signature.name(),
                signature.position(),
                signature.capacity(),
                signature.capacityLine().orElse(null),
                signature.warrant(),
                signature.at(),
                signature.seal(),
                signature.paper());
    }
}
