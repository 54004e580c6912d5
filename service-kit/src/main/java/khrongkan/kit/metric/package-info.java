/** What a service tells its operator in figures. */
@NullMarked
package khrongkan.kit.metric;

import org.jspecify.annotations.NullMarked;
