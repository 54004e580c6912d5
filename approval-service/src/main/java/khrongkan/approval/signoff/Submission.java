package khrongkan.approval.signoff;

import java.time.Instant;
import khrongkan.approval.authority.domain.Matter;
import khrongkan.approval.dossier.Dossier;

/**
 * A submission whose money and list are held, for the transaction that makes it good.
 *
 * @param version of the proposal the dossier was made from
 * @param dossier what is sealed
 * @param seal over the dossier
 * @param matter by which the way is chosen
 * @param heldUntil when the first hold ends by itself
 */
record Submission(long version, Dossier dossier, String seal, Matter matter, Instant heldUntil) {}
