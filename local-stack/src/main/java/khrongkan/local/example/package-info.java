/** The proposal of 2004, loaded through the public API as any caller would. */
@NullMarked
package khrongkan.local.example;

import org.jspecify.annotations.NullMarked;
