/** What became of what a project was for: measured values, entered after the document was sealed and beside it. */
@NullMarked
package khrongkan.approval.indicator;

import org.jspecify.annotations.NullMarked;
