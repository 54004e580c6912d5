/** Rate schedules: data with a source, loaded from files and shown as they are. */
@NullMarked
package khrongkan.budget.rate;

import org.jspecify.annotations.NullMarked;
