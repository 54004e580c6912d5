/** How long personal data is kept, by kind of field, and what was purged when that time was over. */
@NullMarked
package khrongkan.participants.privacy.retention;

import org.jspecify.annotations.NullMarked;
