/** How every service says no, knows its caller, repeats a write and returns a long list. */
@NullMarked
package khrongkan.kit;

import org.jspecify.annotations.NullMarked;
