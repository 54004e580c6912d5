/** Tells anybody who holds a paper whether it is authentic. */
@NullMarked
package khrongkan.approval.verification;

import org.jspecify.annotations.NullMarked;
