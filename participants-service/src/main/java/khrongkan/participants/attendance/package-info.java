/** Who came: every scan as it was read, and what follows from the scans. */
@NullMarked
package khrongkan.participants.attendance;

import org.jspecify.annotations.NullMarked;
