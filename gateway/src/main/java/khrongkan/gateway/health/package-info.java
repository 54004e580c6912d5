/** How the services behind the gateway are. */
@NullMarked
package khrongkan.gateway.health;

import org.jspecify.annotations.NullMarked;
