/** JSON for columns. */
@NullMarked
package khrongkan.budget.json;

import org.jspecify.annotations.NullMarked;
