package khrongkan.participants.changerequest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.changerequest.domain.Ground;
import khrongkan.participants.changerequest.domain.Standing;
import khrongkan.participants.changerequest.domain.State;
import khrongkan.participants.changerequest.domain.Target;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change as callers see it.
 *
 * @param fields the fields it changes
 * @param patch absent where it was about a person and is decided, or where the caller may not see it
 * @param appliedVersion the version of the record that an accepted change made
 */
public record ChangeRequestView(
        UUID id,
        String office,
        Target subject,
        @Nullable UUID subjectId,
        @Nullable Long baseVersion,
        List<String> fields,
        @Nullable JsonNode patch,
        String reason,
        Ground ground,
        String caseReference,
        String proposer,
        @Nullable String proposerOffice,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable Long appliedVersion,
        List<Standing.Action> actions,
        Instant createdAt,
        Instant changedAt) {

    static ChangeRequestView of(ChangeRequestEntity row, @Nullable JsonNode patch, Standing standing) {
        return new ChangeRequestView(
                row.id(),
                row.office(),
                row.subject(),
                row.subjectId(),
                row.baseVersion(),
                List.of(row.fields().split(" ", -1)),
                patch,
                row.reason(),
                row.ground(),
                row.caseReference(),
                row.proposer(),
                row.proposerOffice(),
                row.state(),
                row.decidedBy(),
                row.decidedAt(),
                row.decisionReason(),
                row.appliedVersion(),
                standing.actions(),
                row.createdAt(),
                row.changedAt());
    }
}
