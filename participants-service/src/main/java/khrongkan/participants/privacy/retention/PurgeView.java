package khrongkan.participants.privacy.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One purge as callers see it.
 *
 * @param cause RETENTION when the time was over, ERASURE when the person asked
 * @param rule the rule of retention, or the request
 * @param records how many records lost the field
 * @param people whose it was: people and registrations
 */
public record PurgeView(
        UUID id,
        Instant at,
        String office,
        RetainedField field,
        String cause,
        String rule,
        int records,
        List<UUID> people) {

    public PurgeView {
        people = List.copyOf(people);
    }
}
