/** Writes that are safe to repeat: Idempotency-Key, kept in the transaction of the write. */
@NullMarked
package khrongkan.kit.write;

import org.jspecify.annotations.NullMarked;
