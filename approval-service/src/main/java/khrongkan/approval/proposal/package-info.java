/** The ten-section document, from draft to decision, and how it is read and listed. */
@NullMarked
package khrongkan.approval.proposal;

import org.jspecify.annotations.NullMarked;
