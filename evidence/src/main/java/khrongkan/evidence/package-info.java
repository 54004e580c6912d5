/** What was signed and how anybody checks it, without the service that signed: seals, chains, signatures. */
@NullMarked
package khrongkan.evidence;

import org.jspecify.annotations.NullMarked;
