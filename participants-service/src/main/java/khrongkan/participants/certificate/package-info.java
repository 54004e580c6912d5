/** Certificates of attendance, which anybody who holds one may check. */
@NullMarked
package khrongkan.participants.certificate;

import org.jspecify.annotations.NullMarked;
