/** What was submitted, revision by revision, exactly as it was sealed. */
@NullMarked
package khrongkan.approval.revision;

import org.jspecify.annotations.NullMarked;
