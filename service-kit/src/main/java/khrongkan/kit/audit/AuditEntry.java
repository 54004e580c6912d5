package khrongkan.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or refused.
 *
 * @param id in the order of entering
 * @param at when it was asked for
 * @param subject who caused it
 * @param client by which client
 * @param via the service that called in his name; none where he called this one himself
 * @param office for which office
 * @param endUser for whom a system called, by its own word
 * @param method the method of HTTP
 * @param path the operation; what stood in its braces is not kept
 * @param resources the ids that stood in the address, and that of what was made
 * @param status the status of HTTP
 * @param code the code of the problem, where it was refused
 * @param changed whether something was changed, in one transaction with this entry
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String subject,
        @Nullable String client,
        @Nullable String via,
        @Nullable String office,
        @Nullable String endUser,
        @Nullable String requestId,
        @Nullable String caseReference,
        String method,
        String path,
        List<UUID> resources,
        int status,
        @Nullable String code,
        boolean changed) {

    public AuditEntry {
        resources = List.copyOf(resources);
    }
}
