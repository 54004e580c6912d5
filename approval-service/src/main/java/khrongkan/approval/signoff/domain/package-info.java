/** Who may do what with a proposal now, and why not. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.approval.signoff.domain;

import org.jspecify.annotations.NullMarked;
