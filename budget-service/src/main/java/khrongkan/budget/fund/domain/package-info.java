/** The figures of a fund. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.budget.fund.domain;

import org.jspecify.annotations.NullMarked;
