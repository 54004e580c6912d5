package khrongkan.approval.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may go wrong.
 *
 * @param answer what will be done about it
 */
@Schema(name = "ProposalRisk")
public record Risk(
        @NotBlank @Size(max = 2_000) String text,
        @Nullable @Size(max = 2_000) String answer) {}
