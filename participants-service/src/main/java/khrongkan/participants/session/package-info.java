/** The half days of a seminar, at which attendance is taken. */
@NullMarked
package khrongkan.participants.session;

import org.jspecify.annotations.NullMarked;
