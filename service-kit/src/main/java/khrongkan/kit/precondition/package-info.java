/** Lost updates are refused: ETag and If-Match (RFC 9110). */
@NullMarked
package khrongkan.kit.precondition;

import org.jspecify.annotations.NullMarked;
