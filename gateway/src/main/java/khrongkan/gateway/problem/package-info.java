/** The gateway's own refusals, in the shape in which every service fails. */
@NullMarked
package khrongkan.gateway.problem;

import org.jspecify.annotations.NullMarked;
