/** One door: the only address that callers see. */
@NullMarked
package khrongkan.gateway;

import org.jspecify.annotations.NullMarked;
