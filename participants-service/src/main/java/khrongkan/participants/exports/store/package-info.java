/** How the rows of an export come out of the database, and the log of exports. */
@NullMarked
package khrongkan.participants.exports.store;

import org.jspecify.annotations.NullMarked;
