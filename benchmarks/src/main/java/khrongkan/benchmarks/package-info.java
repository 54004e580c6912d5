/** Ratios measured side by side in one run. */
@NullMarked
package khrongkan.benchmarks;

import org.jspecify.annotations.NullMarked;
