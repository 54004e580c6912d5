package khrongkan.approval.preflight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding can be mended.
 *
 * @param href the resource, at the gateway
 * @param pointer the field in it (RFC 6901); none where it is about the whole
 */
public record Where(String href, @Nullable String pointer) {

    static Where proposal(UUID id, String pointer) {
        return new Where("/api/v1/proposals/" + id, pointer);
    }

    static Where attachments(UUID id) {
        return new Where("/api/v1/proposals/" + id + "/attachments", null);
    }

    static Where seminar(UUID id, String pointer) {
        return new Where("/api/v1/seminars/" + id, pointer);
    }

    static Where registrations(UUID id) {
        return new Where("/api/v1/seminars/" + id + "/registrations", null);
    }

    static Where budget(UUID id, String pointer) {
        return new Where("/api/v1/budgets/" + id, pointer);
    }

    static Where holidays(int year) {
        return new Where("/api/v1/holidays?year=" + year, null);
    }

    static Where routes() {
        return new Where("/api/v1/routes", null);
    }

    static Where authorities(UUID post) {
        return new Where("/api/v1/authorities?postId=" + post, null);
    }
}
