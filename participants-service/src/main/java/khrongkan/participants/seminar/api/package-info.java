/** Seminars over HTTP. */
@NullMarked
package khrongkan.participants.seminar.api;

import org.jspecify.annotations.NullMarked;
