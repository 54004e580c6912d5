/** The posts of an office, and who may decide for them, by which order, when and up to how much. */
@NullMarked
package khrongkan.approval.authority;

import org.jspecify.annotations.NullMarked;
