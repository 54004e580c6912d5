/** What happened, for other systems: written with it, and put into one order without a gap. */
@NullMarked
package khrongkan.approval.feed;

import org.jspecify.annotations.NullMarked;
