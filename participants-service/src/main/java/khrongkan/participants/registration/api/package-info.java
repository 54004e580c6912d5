/** The list of a seminar over HTTP. */
@NullMarked
package khrongkan.participants.registration.api;

import org.jspecify.annotations.NullMarked;
