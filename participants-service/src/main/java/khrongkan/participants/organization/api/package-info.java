/** The register of organisations over HTTP. */
@NullMarked
package khrongkan.participants.organization.api;

import org.jspecify.annotations.NullMarked;
