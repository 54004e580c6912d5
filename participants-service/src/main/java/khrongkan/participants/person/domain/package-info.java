/** When somebody belongs to an organisation. Plain Java. */
@NullMarked
package khrongkan.participants.person.domain;

import org.jspecify.annotations.NullMarked;
