/** Three hands, one decision: what is proposed, who signed it, and over which words. */
@NullMarked
package khrongkan.approval;

import org.jspecify.annotations.NullMarked;
