/** What every record here has, and the one book in which each change of it is written. */
@NullMarked
package khrongkan.participants.change;

import org.jspecify.annotations.NullMarked;
