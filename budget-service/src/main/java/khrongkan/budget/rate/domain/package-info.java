/** Which rate applies to an event. */
@NullMarked
package khrongkan.budget.rate.domain;

import org.jspecify.annotations.NullMarked;
