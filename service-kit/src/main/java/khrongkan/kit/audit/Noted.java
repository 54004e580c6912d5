package khrongkan.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link AuditEntry} on its way into the audit, where it gets its id. */
record Noted(
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

    Noted {
        resources = List.copyOf(resources);
    }
}
