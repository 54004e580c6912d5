/** Which service answers which path. */
@NullMarked
package khrongkan.gateway.route;

import org.jspecify.annotations.NullMarked;
