/** What a file is, by what stands in it. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.approval.attachment.domain;

import org.jspecify.annotations.NullMarked;
