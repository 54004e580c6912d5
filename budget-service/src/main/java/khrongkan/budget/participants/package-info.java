/** The only place where participants-service is called. */
@NullMarked
package khrongkan.budget.participants;

import org.jspecify.annotations.NullMarked;
