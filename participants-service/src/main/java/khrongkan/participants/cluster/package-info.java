/** Clusters: networks of organisations, who belongs to them and what ties them together, over time. */
@NullMarked
package khrongkan.participants.cluster;

import org.jspecify.annotations.NullMarked;
