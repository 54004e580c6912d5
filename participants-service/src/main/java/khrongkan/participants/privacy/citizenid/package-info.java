/** Citizen IDs: encrypted at rest, found by a keyed index, shown to who may pay. */
@NullMarked
package khrongkan.participants.privacy.citizenid;

import org.jspecify.annotations.NullMarked;
