/** Who takes part. */
@NullMarked
package khrongkan.participants;

import org.jspecify.annotations.NullMarked;
