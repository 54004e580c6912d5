/** Requests of people to have their data erased: ninety days, in place, but not where evidence must stay. */
@NullMarked
package khrongkan.participants.privacy.erasure;

import org.jspecify.annotations.NullMarked;
