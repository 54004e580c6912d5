package khrongkan.participants.privacy.subject;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer in which personal fields were shown: who saw them, why, when and whose, never what.
 *
 * @param people whose: people and lines of seminars; of a report about one person, only him
 */
public record ReadView(
        UUID id,
        Instant at,
        String actor,
        String roles,
        @Nullable String office,
        @Nullable String purpose,
        @Nullable String caseReference,
        @Nullable String requestId,
        String operation,
        List<String> fields,
        List<UUID> people) {

    public ReadView {
        fields = List.copyOf(fields);
        people = List.copyOf(people);
    }
}
