/** How the faults of a request or of an imported row are collected, all at once. */
@NullMarked
package khrongkan.participants.check.domain;

import org.jspecify.annotations.NullMarked;
