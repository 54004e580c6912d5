/** Who takes part in a seminar, and what callers do with that list. */
@NullMarked
package khrongkan.participants.registration;

import org.jspecify.annotations.NullMarked;
