package khrongkan.participants.privacy.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.privacy.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What an office tells people whose data it collects.
 *
 * @param number the version: 1, 2, 3 … of this office
 */
public record Notice(
        UUID id,
        String office,
        int number,
        LocalDate effectiveFrom,
        String textTh,
        @Nullable String textEn,
        List<NoticeDraft.Statement> purposes,
        Instant createdAt,
        String createdBy) {

    public Notice {
        purposes = List.copyOf(purposes);
    }

    /** Whether it names this purpose, on a ground that needs consent or on one that does not. */
    public boolean names(Purpose purpose, boolean byConsent) {
        return purposes.stream()
                .anyMatch(statement ->
                        statement.purpose() == purpose && byConsent == (statement.ground() == Ground.CONSENT));
    }
}
