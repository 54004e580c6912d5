/** Dossiers and kept lists for people, freezes for the other services. */
@NullMarked
package khrongkan.participants.freeze.api;

import org.jspecify.annotations.NullMarked;
