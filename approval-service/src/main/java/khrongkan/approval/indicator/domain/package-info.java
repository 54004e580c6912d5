/** Whether a target is met, not met, or cannot be told. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.approval.indicator.domain;

import org.jspecify.annotations.NullMarked;
