/** The end of an approved budget: what was spent is settled, the rest goes back to the fund. */
@NullMarked
package khrongkan.budget.settlement;

import org.jspecify.annotations.NullMarked;
