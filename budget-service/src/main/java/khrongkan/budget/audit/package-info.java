/** What the audit of this service shows. */
@NullMarked
package khrongkan.budget.audit;

import org.jspecify.annotations.NullMarked;
