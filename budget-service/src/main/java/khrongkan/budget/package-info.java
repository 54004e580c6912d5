/** What it costs, and what the rules allow. */
@NullMarked
package khrongkan.budget;

import org.jspecify.annotations.NullMarked;
