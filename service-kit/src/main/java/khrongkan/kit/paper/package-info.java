/** Answers that are paper: a page for the browser, a PDF or a document for a word processor. */
@NullMarked
package khrongkan.kit.paper;

import org.jspecify.annotations.NullMarked;
