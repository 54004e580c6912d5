package khrongkan.approval.signoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.proposal.Numbering;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.ReturnTo;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides.
 *
 * @param seal of the dossier he was shown; a signature needs it, and any decision is refused over another one
 * @param comment why; RETURN and REJECT need it
 * @param authorityId by which of his authorities he decides for a post; the strongest that serves where none is named
 * @param returnTo how far back a RETURN goes
 * @param number with NUMBER: the number the registry gives
 * @param date with NUMBER: the date of the document
 */
public record Decide(
        @NotNull Action action,
        @Nullable @Size(max = 100) String seal,
        @Nullable @Size(max = 4_000) String comment,
        @Nullable UUID authorityId,
        @Nullable ReturnTo returnTo,
        @Nullable @Size(max = 100) String number,
        @Nullable LocalDate date) {

    /** How far back a returned paper goes: to its author where nothing was said. */
    ReturnTo target() {
        return returnTo == null ? ReturnTo.AUTHOR : returnTo;
    }

    /**
     * The number and date of the registry.
     *
     * @throws Refusal where one is missing or has not the form
     */
    Numbering numbering() {
        if (number == null || number.isBlank()) {
            throw Refusal.invalid("/number", "not-blank", Map.of());
        }
        if (date == null) {
            throw Refusal.invalid("/date", "not-null", Map.of());
        }
        return Numbering.of(number, date);
    }
}
