/** Where organisations are kept. */
@NullMarked
package khrongkan.participants.organization.store;

import org.jspecify.annotations.NullMarked;
