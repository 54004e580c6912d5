/** SQL that is asked as it is written, on the connection of the running transaction. */
@NullMarked
package khrongkan.kit.sql;

import org.jspecify.annotations.NullMarked;
