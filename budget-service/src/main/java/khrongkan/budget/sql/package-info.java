/** Plain SQL where the database decides: conditional updates and locks. */
@NullMarked
package khrongkan.budget.sql;

import org.jspecify.annotations.NullMarked;
