/** What a signer seals of a seminar's list, and how it is kept as it was. */
@NullMarked
package khrongkan.participants.freeze;

import org.jspecify.annotations.NullMarked;
