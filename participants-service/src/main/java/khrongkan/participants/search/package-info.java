/** Finds names that are written in another way or only in part, from an index and in bounded time. */
@NullMarked
package khrongkan.participants.search;

import org.jspecify.annotations.NullMarked;
