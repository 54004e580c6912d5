/** Request id and trace, given to requests that come without. */
@NullMarked
package khrongkan.gateway.trace;

import org.jspecify.annotations.NullMarked;
