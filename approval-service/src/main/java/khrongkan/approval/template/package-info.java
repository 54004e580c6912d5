/** The form of an office: which sections its documents have, in which order, and what must be attached. */
@NullMarked
package khrongkan.approval.template;

import org.jspecify.annotations.NullMarked;
