/** How another service is asked, and what its silence or its refusal means here. */
@NullMarked
package khrongkan.approval.remote;

import org.jspecify.annotations.NullMarked;
