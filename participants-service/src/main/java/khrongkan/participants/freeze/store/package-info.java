/** Where frozen lists are kept. */
@NullMarked
package khrongkan.participants.freeze.store;

import org.jspecify.annotations.NullMarked;
