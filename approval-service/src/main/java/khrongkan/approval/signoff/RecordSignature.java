package khrongkan.approval.signoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.approval.signoff.domain.Action;
import org.jspecify.annotations.Nullable;

/**
 * A signature that stands on paper.
 *
 * @param action ENDORSE or APPROVE
 * @param seal of the dossier that was printed and signed
 * @param authorityId by which of whose authorities it was signed: names the signer and the post
 * @param signedOn the day written beside the signature
 * @param comment what was written beside it
 */
record RecordSignature(
        @NotNull Action action,
        @NotBlank @Size(max = 100) String seal,
        @NotNull UUID authorityId,
        @NotNull LocalDate signedOn,
        @NotNull @Valid Scan scan,
        @Nullable @Size(max = 4_000) String comment) {

    /**
     * The scan of the signed page.
     *
     * @param reference where scan and paper are kept
     */
    record Scan(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotBlank @Size(max = 500) String reference) {}

    Decide decision() {
        return new Decide(action, seal, comment, authorityId, null, null, null);
    }
}
