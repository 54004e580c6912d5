package khrongkan.approval.signoff;

import java.time.Instant;
import khrongkan.approval.dossier.Dossier;

/**
 * A submission whose money and list are held, for the transaction that makes it good.
 *
 * @param version of the proposal the dossier was made from
 * @param dossier what is sealed
 * @param seal over the dossier
 * @param heldUntil when the first hold ends by itself
 */
record Submission(long version, Dossier dossier, String seal, Instant heldUntil) {}
