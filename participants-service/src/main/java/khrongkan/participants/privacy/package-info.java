/** What is personal, who may see it and for which purpose, and how long it is kept. */
@NullMarked
package khrongkan.participants.privacy;

import org.jspecify.annotations.NullMarked;
