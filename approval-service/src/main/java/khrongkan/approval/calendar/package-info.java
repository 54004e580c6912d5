/** On which days an office works, and by when a paper that waits should have been decided. */
@NullMarked
package khrongkan.approval.calendar;

import org.jspecify.annotations.NullMarked;
