/** What was spent of an approved budget: receipts, advances, and money moved between its lines. */
@NullMarked
package khrongkan.budget.expenditure;

import org.jspecify.annotations.NullMarked;
