/** Funds: what was allocated, reserved and committed, exact under concurrency. */
@NullMarked
package khrongkan.budget.fund;

import org.jspecify.annotations.NullMarked;
