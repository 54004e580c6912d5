/** Counting working days. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.approval.calendar.domain;

import org.jspecify.annotations.NullMarked;
