/** Where registrations are kept. */
@NullMarked
package khrongkan.participants.registration.store;

import org.jspecify.annotations.NullMarked;
