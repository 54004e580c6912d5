/** What finance files of a closed proposal: all its papers in one archive, with their digests. */
@NullMarked
package khrongkan.approval.pack;

import org.jspecify.annotations.NullMarked;
