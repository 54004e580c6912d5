/** How an approved budget is settled. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.budget.settlement.domain;

import org.jspecify.annotations.NullMarked;
