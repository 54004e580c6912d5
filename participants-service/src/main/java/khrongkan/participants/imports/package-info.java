/** Whole files of organisations and registrations: read, judged row by row, and saved as one or not at all. */
@NullMarked
package khrongkan.participants.imports;

import org.jspecify.annotations.NullMarked;
