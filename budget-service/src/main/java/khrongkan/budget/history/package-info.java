/** Who changed what, and when. */
@NullMarked
package khrongkan.budget.history;

import org.jspecify.annotations.NullMarked;
