/** What a rule says when it refuses. Plain Java, so that a domain may throw it. */
@NullMarked
package khrongkan.kit.refusal;

import org.jspecify.annotations.NullMarked;
