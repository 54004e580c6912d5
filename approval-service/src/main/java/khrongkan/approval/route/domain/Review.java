package khrongkan.approval.route.domain;

import java.util.UUID;
import khrongkan.approval.signoff.domain.Hand;

/**
 * A check between the signatures.
 *
 * @param hand who checks: the plan or the finance office
 * @param before before whose signature
 */
public record Review(Hand hand, UUID post, Hand before) {}
