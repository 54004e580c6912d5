/** What is kept of a proposal as evidence, and whether it is still as it was signed. */
@NullMarked
package khrongkan.approval.evidence;

import org.jspecify.annotations.NullMarked;
