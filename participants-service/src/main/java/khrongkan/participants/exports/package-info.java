/** Whole registers as files: streamed, marked with who took them, and logged. */
@NullMarked
package khrongkan.participants.exports;

import org.jspecify.annotations.NullMarked;
