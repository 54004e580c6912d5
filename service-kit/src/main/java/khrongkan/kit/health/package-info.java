/** When a service can do its work. */
@NullMarked
package khrongkan.kit.health;

import org.jspecify.annotations.NullMarked;
