/** Privacy notices: what people are told, in which version, and under which one their data was collected. */
@NullMarked
package khrongkan.participants.privacy.notice;

import org.jspecify.annotations.NullMarked;
