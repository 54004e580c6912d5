package khrongkan.participants.privacy.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for erasure as callers see it.
 *
 * @param daysLeft until the law's ninety days are over, below zero after them; null once it is decided
 * @param outcome what became of each kind of data
 */
public record ErasureView(
        UUID id,
        String office,
        UUID personId,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable Long daysLeft,
        State state,
        String recordedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable LegalReason reason,
        @Nullable String reasonText,
        @Nullable String comment,
        List<OutcomeView> outcome) {

    /** What became of one kind of data, with the reason in the caller's language. */
    public record OutcomeView(
            String what,
            int erased,
            int kept,
            @Nullable LegalReason reason,
            @Nullable String reasonText) {}

    public ErasureView {
        outcome = List.copyOf(outcome);
    }
}
