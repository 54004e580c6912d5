/** Files as offices have them, CSV or Excel, read row by row and refused where they could do harm. */
@NullMarked
package khrongkan.participants.imports.file;

import org.jspecify.annotations.NullMarked;
