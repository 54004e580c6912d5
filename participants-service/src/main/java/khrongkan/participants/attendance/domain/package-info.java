/** What a scan is worth. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.participants.attendance.domain;

import org.jspecify.annotations.NullMarked;
