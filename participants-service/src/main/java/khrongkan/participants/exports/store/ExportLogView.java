package khrongkan.participants.exports.store;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.change.Subject;
import khrongkan.participants.exports.domain.ExportFormat;
import org.jspecify.annotations.Nullable;

/**
 * One file that was taken out.
 *
 * @param filter which part of the register
 * @param columns which fields of it
 * @param rows how many rows; none where the caller broke off
 */
public record ExportLogView(
        UUID id,
        Instant at,
        String actor,
        @Nullable String office,
        Subject subject,
        ExportFormat format,
        String filter,
        String columns,
        @Nullable String purpose,
        @Nullable String caseReference,
        @Nullable Long rows) {}
