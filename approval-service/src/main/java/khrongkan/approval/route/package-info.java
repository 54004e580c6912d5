/** The routes of an office, version after version. */
@NullMarked
package khrongkan.approval.route;

import org.jspecify.annotations.NullMarked;
