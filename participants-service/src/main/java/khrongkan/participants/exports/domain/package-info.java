/** What may stand in a cell of a file that a table program opens. */
@NullMarked
package khrongkan.participants.exports.domain;

import org.jspecify.annotations.NullMarked;
