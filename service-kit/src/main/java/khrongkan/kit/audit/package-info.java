/** Who changed what, and what machine clients asked for; without personal data, and to be searched. */
@NullMarked
package khrongkan.kit.audit;

import org.jspecify.annotations.NullMarked;
