/** The decisions on a proposal: what is asked, checked, sealed, signed and told to others. */
@NullMarked
package khrongkan.approval.signoff;

import org.jspecify.annotations.NullMarked;
