/** Seminars, and what callers do with them. */
@NullMarked
package khrongkan.participants.seminar;

import org.jspecify.annotations.NullMarked;
