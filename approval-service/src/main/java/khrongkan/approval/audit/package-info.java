/** What the audit of this service shows. */
@NullMarked
package khrongkan.approval.audit;

import org.jspecify.annotations.NullMarked;
