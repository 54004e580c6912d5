/** What was decided, in a chain that shows every change: append-only, signed. */
@NullMarked
package khrongkan.approval.history;

import org.jspecify.annotations.NullMarked;
