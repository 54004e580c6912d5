package khrongkan.approval.proposal;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected to sign, as far as it is known: at drafting an unnamed approver is normal.
 *
 * @param post the post whose holder signs
 */
@Schema(name = "ProposalSignatory")
public record Signatory(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 300) String position,
        @Nullable @Size(max = 300) String post) {}
