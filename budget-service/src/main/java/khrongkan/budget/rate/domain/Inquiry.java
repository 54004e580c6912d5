package khrongkan.budget.rate.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a rate is asked for.
 *
 * @param code what is paid for
 * @param office whose own limits count beside the statutory ones; null for none
 * @param session what the speakers do, where that matters
 */
public record Inquiry(
        String code,
        Event event,
        @Nullable String office,
        @Nullable SessionKind session) {}
