/** What a cluster, its members and their links are. Plain Java. */
@NullMarked
package khrongkan.participants.cluster.domain;

import org.jspecify.annotations.NullMarked;
