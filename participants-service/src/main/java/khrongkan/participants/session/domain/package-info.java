/** When a half day begins and ends. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.participants.session.domain;

import org.jspecify.annotations.NullMarked;
