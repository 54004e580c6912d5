/** What becomes of each row of an imported file, and why. Plain Java. */
@NullMarked
package khrongkan.participants.imports.domain;

import org.jspecify.annotations.NullMarked;
