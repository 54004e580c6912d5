/** What a registration is, and how heads are counted. Plain Java. */
@NullMarked
package khrongkan.participants.registration.domain;

import org.jspecify.annotations.NullMarked;
