/** What an office decides for itself in versions: the last one counts, the former ones stay. */
@NullMarked
package khrongkan.approval.rule;

import org.jspecify.annotations.NullMarked;
