/** The proposal and its cover memo on paper: what was sealed, with the names under it. */
@NullMarked
package khrongkan.approval.paper;

import org.jspecify.annotations.NullMarked;
