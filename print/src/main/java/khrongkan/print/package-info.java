/** From a template to a Thai page: HTML made for print, PDF/A and DOCX, all of one XHTML document. */
@NullMarked
package khrongkan.print;

import org.jspecify.annotations.NullMarked;
