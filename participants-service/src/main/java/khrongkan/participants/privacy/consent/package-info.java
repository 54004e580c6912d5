/** Consents: to which purpose, until when, and when they were taken back. */
@NullMarked
package khrongkan.participants.privacy.consent;

import org.jspecify.annotations.NullMarked;
