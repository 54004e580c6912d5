/** Looks at printed pages as a reader does: where the ink lies, what can be read, and whether anything moved. */
@NullMarked
package khrongkan.print.testing;

import org.jspecify.annotations.NullMarked;
