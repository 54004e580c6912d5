/** The second wall behind the queries: the database itself shows each piece of work the rows of its office only. */
@NullMarked
package khrongkan.kit.wall;

import org.jspecify.annotations.NullMarked;
