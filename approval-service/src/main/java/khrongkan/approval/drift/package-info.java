/** What has changed elsewhere since a proposal was signed. */
@NullMarked
package khrongkan.approval.drift;

import org.jspecify.annotations.NullMarked;
