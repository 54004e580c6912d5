/** What the budgets of offices and provinces come to. */
@NullMarked
package khrongkan.budget.summary;

import org.jspecify.annotations.NullMarked;
