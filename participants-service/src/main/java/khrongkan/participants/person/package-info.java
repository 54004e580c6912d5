/** People, and the dated memberships that tie them to organisations. */
@NullMarked
package khrongkan.participants.person;

import org.jspecify.annotations.NullMarked;
