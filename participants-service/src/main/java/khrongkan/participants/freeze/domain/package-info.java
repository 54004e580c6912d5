/** How a freeze passes from pending to its end. Plain Java. */
@NullMarked
package khrongkan.participants.freeze.domain;

import org.jspecify.annotations.NullMarked;
