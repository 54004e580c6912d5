/** How much of the gateway one caller may take. */
@NullMarked
package khrongkan.gateway.limit;

import org.jspecify.annotations.NullMarked;
