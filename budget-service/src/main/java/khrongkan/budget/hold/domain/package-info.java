/** What a hold does to money. Plain Java: no framework below this line. */
@NullMarked
package khrongkan.budget.hold.domain;

import org.jspecify.annotations.NullMarked;
