/** How one service asks another. */
@NullMarked
package khrongkan.kit.remote;

import org.jspecify.annotations.NullMarked;
