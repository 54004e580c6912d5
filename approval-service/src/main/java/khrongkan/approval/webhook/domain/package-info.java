/** The rules of telling others: where to, how often, and when no more. */
@NullMarked
package khrongkan.approval.webhook.domain;

import org.jspecify.annotations.NullMarked;
