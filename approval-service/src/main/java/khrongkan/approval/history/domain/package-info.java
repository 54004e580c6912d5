/** The chain of decisions and what its hashes stand on. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.approval.history.domain;

import org.jspecify.annotations.NullMarked;
