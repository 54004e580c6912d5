/** How parameters of a request are read: a bad one is named, never mistaken for a missing resource. */
@NullMarked
package khrongkan.kit.param;

import org.jspecify.annotations.NullMarked;
