/** Budgets: drafts with lines, and the revisions kept of them. */
@NullMarked
package khrongkan.budget.budget;

import org.jspecify.annotations.NullMarked;
