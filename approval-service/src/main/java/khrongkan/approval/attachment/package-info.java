/** The files that belong to a proposal: kept in pieces, streamed in and out, and never believed by their name. */
@NullMarked
package khrongkan.approval.attachment;

import org.jspecify.annotations.NullMarked;
