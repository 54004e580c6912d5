/** The one shape in which every service fails: RFC 9457 problems. */
@NullMarked
package khrongkan.kit.problem;

import org.jspecify.annotations.NullMarked;
