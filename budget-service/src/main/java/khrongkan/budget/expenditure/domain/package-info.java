/** Which expenditure an approved budget carries. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.budget.expenditure.domain;

import org.jspecify.annotations.NullMarked;
