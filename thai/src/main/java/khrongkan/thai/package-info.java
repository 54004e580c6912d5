/** What the Thai language and administration fix, in plain Java: money in words, dates, digits, check digits. */
@NullMarked
package khrongkan.thai;

import org.jspecify.annotations.NullMarked;
