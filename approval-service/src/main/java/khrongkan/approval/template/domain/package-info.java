/** What a form asks for. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.approval.template.domain;

import org.jspecify.annotations.NullMarked;
