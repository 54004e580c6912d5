/** By which right somebody decides for a post, when, and up to how much. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.approval.authority.domain;

import org.jspecify.annotations.NullMarked;
