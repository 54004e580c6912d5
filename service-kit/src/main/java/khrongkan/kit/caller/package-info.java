/** Who is calling: subject, office, position and roles out of the token. */
@NullMarked
package khrongkan.kit.caller;

import org.jspecify.annotations.NullMarked;
