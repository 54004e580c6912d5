/** By what a piece of work is known (request, case, caller, end user), carried through calls and logs. */
@NullMarked
package khrongkan.kit.trace;

import org.jspecify.annotations.NullMarked;
