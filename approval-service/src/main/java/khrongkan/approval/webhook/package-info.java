/** Tells other systems of events at the addresses they have named, until they have heard them. */
@NullMarked
package khrongkan.approval.webhook;

import org.jspecify.annotations.NullMarked;
