/** Organisations that are expected at two seminars on one day. */
@NullMarked
package khrongkan.participants.clash;

import org.jspecify.annotations.NullMarked;
