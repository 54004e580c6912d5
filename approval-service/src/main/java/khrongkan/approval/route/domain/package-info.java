/** Which way an office's papers go, by amount and subject. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.approval.route.domain;

import org.jspecify.annotations.NullMarked;
