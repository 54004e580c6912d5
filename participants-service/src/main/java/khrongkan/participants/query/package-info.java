/** How lists are asked for: only the conditions that were given. */
@NullMarked
package khrongkan.participants.query;

import org.jspecify.annotations.NullMarked;
