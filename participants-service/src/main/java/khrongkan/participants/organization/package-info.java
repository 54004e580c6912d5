/** The register of organisations, and what callers do with it. */
@NullMarked
package khrongkan.participants.organization;

import org.jspecify.annotations.NullMarked;
