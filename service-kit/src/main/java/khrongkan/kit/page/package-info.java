/** How every service returns a long list: by cursor. */
@NullMarked
package khrongkan.kit.page;

import org.jspecify.annotations.NullMarked;
