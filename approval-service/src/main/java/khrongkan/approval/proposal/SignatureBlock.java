package khrongkan.approval.proposal;

import java.time.LocalDate;
import khrongkan.approval.signoff.domain.Hand;
import org.jspecify.annotations.Nullable;

/**
 * One of the three blocks at the end, as it is printed: from the signature where there is one, else from who would sign
 * today, else from what the document says.
 *
 * @param label whose block it is
 * @param name none while the post is vacant or nobody is known
 * @param position the person's own position, or the post where nobody is known
 * @param capacityLine the third line: in which capacity for which post; none for whoever holds the post
 * @param signed whether this is a signature, not an expectation
 * @param signedOnPaper the day beside the signature on paper; none where it does not stand there
 */
public record SignatureBlock(
        Hand hand,
        String label,
        @Nullable String name,
        @Nullable String position,
        @Nullable String capacityLine,
        boolean signed,
        @Nullable LocalDate signedOnPaper) {}
