/** Plain SQL where the database decides: conditional updates and locks; and JSON for columns. */
@NullMarked
package khrongkan.budget.sql;

import org.jspecify.annotations.NullMarked;
