/** Changes of the registry that somebody outside proposes and an officer of its office accepts or refuses. */
@NullMarked
package khrongkan.participants.changerequest;

import org.jspecify.annotations.NullMarked;
