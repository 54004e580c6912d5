/** The instances of each service: which there are, how they are, and which of them is asked. */
@NullMarked
package khrongkan.gateway.fleet;

import org.jspecify.annotations.NullMarked;
