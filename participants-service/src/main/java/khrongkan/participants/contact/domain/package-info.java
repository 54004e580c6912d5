/** How to reach somebody: telephone and e-mail. Plain Java. */
@NullMarked
package khrongkan.participants.contact.domain;

import org.jspecify.annotations.NullMarked;
