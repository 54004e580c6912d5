/** What the audit of this service shows. */
@NullMarked
package khrongkan.participants.audit;

import org.jspecify.annotations.NullMarked;
