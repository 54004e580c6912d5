/** What a seminar is: when, where, for how many and for whom. Plain Java. */
@NullMarked
package khrongkan.participants.seminar.domain;

import org.jspecify.annotations.NullMarked;
