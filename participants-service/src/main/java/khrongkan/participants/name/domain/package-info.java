/** Names of people and organisations, and the one form in which they are compared. */
@NullMarked
package khrongkan.participants.name.domain;

import org.jspecify.annotations.NullMarked;
