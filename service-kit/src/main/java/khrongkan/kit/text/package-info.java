/** Sentences for people, in Thai and English, by code. */
@NullMarked
package khrongkan.kit.text;

import org.jspecify.annotations.NullMarked;
