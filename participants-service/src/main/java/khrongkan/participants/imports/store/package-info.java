/** Rows of a file beside the register: put there in one stream, compared with it in few questions, saved together. */
@NullMarked
package khrongkan.participants.imports.store;

import org.jspecify.annotations.NullMarked;
