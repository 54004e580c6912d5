/** Request id and case reference, carried through calls and logs. */
@NullMarked
package khrongkan.kit.trace;

import org.jspecify.annotations.NullMarked;
