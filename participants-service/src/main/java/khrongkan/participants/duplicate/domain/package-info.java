/** How likely two records are the same thing, and why. */
@NullMarked
package khrongkan.participants.duplicate.domain;

import org.jspecify.annotations.NullMarked;
