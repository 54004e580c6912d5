/** Works out lines of a budget without saving anything. */
@NullMarked
package khrongkan.budget.calculation;

import org.jspecify.annotations.NullMarked;
