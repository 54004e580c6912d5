package khrongkan.approval.history.domain;

import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.authority.domain.Capacity;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.OnPaper;
import khrongkan.approval.signoff.domain.Signature.Warrant;
import khrongkan.approval.signoff.domain.State;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it is chained and signed.
 *
 * @param number 1 for the first decision on the proposal, without a gap
 * @param revision the revision that was decided about
 * @param warrant for which post and by which order the actor decided; none where a role was enough
 * @param seal of the dossier the actor was shown; none where nothing was sealed
 * @param verificationCode which an approval gave; none where nothing was approved
 * @param paper where the signature stands on paper; none where the actor decided here himself
 * @param previous the hash of the entry before; none for the first
 */
public record Entry(
        UUID proposal,
        int number,
        int revision,
        Action action,
        Person actor,
        Hand hand,
        Capacity capacity,
        @Nullable Warrant warrant,
        Instant time,
        State from,
        State to,
        @Nullable String comment,
        @Nullable String seal,
        @Nullable String verificationCode,
        @Nullable OnPaper paper,
        @Nullable String previous) {

    /** Who decided, as the token named him. */
    public record Person(
            String subject, String name, @Nullable String position) {}
}
