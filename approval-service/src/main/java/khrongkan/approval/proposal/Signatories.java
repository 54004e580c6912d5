package khrongkan.approval.proposal;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The three blocks at the end as they are to be printed; any of them may still be open. */
@Schema(name = "ProposalSignatories")
public record Signatories(
        @Nullable @Valid Signatory author,
        @Nullable @Valid Signatory endorser,
        @Nullable @Valid Signatory approver) {

    static final Signatories OPEN = new Signatories(null, null, null);
}
