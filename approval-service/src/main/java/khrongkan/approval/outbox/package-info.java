/** What other services still have to be told: at least once, in order, until they have heard it. */
@NullMarked
package khrongkan.approval.outbox;

import org.jspecify.annotations.NullMarked;
