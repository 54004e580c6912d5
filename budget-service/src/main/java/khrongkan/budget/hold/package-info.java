/** Holds: what a proposal under way keeps back in a fund. */
@NullMarked
package khrongkan.budget.hold;

import org.jspecify.annotations.NullMarked;
