/** What a signer signs: the three parts as one canonical text, and its seal. */
@NullMarked
package khrongkan.approval.dossier;

import org.jspecify.annotations.NullMarked;
