/** What becomes of a proposed change, and who may decide it. Plain Java. */
@NullMarked
package khrongkan.participants.changerequest.domain;

import org.jspecify.annotations.NullMarked;
