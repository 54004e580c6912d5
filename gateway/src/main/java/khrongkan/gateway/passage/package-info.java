/** The way of a request to its service and of the answer back, streamed. */
@NullMarked
package khrongkan.gateway.passage;

import org.jspecify.annotations.NullMarked;
