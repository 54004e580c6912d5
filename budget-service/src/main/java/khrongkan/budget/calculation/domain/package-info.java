/** What a line costs and what is said about it. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.budget.calculation.domain;

import org.jspecify.annotations.NullMarked;
