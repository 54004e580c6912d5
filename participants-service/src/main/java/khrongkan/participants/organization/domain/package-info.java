/** What an organisation is: its numbers, address and telephone. Plain Java. */
@NullMarked
package khrongkan.participants.organization.domain;

import org.jspecify.annotations.NullMarked;
