/** One thing entered twice: stopped on entry, queued where it is only likely, and merged so that it can be undone. */
@NullMarked
package khrongkan.participants.duplicate;

import org.jspecify.annotations.NullMarked;
