/** How JSON is read: strictly, exactly, and with names for what is wrong. */
@NullMarked
package khrongkan.kit.json;

import org.jspecify.annotations.NullMarked;
