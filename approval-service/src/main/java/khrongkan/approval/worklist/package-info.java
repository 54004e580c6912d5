/** What waits for the caller. */
@NullMarked
package khrongkan.approval.worklist;

import org.jspecify.annotations.NullMarked;
