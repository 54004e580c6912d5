package khrongkan.approval.proposal;

import java.time.Instant;
import khrongkan.approval.signoff.domain.Capacity;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.Signature;
import org.jspecify.annotations.Nullable;

/** A name under a revision, as callers see it. */
public record SignatureView(
        Hand hand,
        String person,
        String name,
        @Nullable String position,
        Capacity capacity,
        Instant signedAt,
        String seal) {

    /** The view of a signature. */
    public static SignatureView of(Signature signature) {
        return new SignatureView(
                signature.hand(),
                signature.person(),
                signature.name(),
                signature.position(),
                signature.capacity(),
                signature.at(),
                signature.seal());
    }
}
