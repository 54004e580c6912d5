/** The only place where budget-service is called. */
@NullMarked
package khrongkan.approval.budget;

import org.jspecify.annotations.NullMarked;
