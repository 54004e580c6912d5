/** The only place where participants-service is called. */
@NullMarked
package khrongkan.approval.participants;

import org.jspecify.annotations.NullMarked;
