/** What a person may ask about himself: who read his data, and all that is held of him. */
@NullMarked
package khrongkan.participants.privacy.subject;

import org.jspecify.annotations.NullMarked;
