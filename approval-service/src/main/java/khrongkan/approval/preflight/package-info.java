/** What a signer would send back, told before anybody signs. */
@NullMarked
package khrongkan.approval.preflight;

import org.jspecify.annotations.NullMarked;
