/** How answers travel. */
@NullMarked
package khrongkan.kit.answer;

import org.jspecify.annotations.NullMarked;
