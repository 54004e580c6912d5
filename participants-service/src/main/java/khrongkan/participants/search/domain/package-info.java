/** When a name answers to what was typed, and why. */
@NullMarked
package khrongkan.participants.search.domain;

import org.jspecify.annotations.NullMarked;
