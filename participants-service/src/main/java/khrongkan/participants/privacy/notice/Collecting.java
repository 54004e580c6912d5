package khrongkan.participants.privacy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Entered;
import org.jspecify.annotations.Nullable;

/** Keeps under which notice the data of a person or a registration was collected. */
@ApplicationScoped
class Collecting {

    private static final String NOTICE = "X-Privacy-Notice";

    private final EntityManager rows;
    private final Notices notices;
    private final Callers callers;
    private final Clock clock;
    private final HttpHeaders headers;

    Collecting(EntityManager rows, Notices notices, Callers callers, Clock clock, @Context HttpHeaders headers) {
        this.rows = rows;
        this.notices = notices;
        this.callers = callers;
        this.clock = clock;
        this.headers = headers;
    }

    /** The notice that the request names, else the one in effect; an office without a notice has none to keep. */
    void entered(@Observes Entered entered) {
        if (!entered.isPersonal()) {
            return;
        }
        var stated = headers.getHeaderString(NOTICE);
        var notice = stated == null ? notices.inEffect(entered.office()) : shown(entered.office(), stated);
        notice.ifPresent(found -> rows.persist(new CollectionEntity(
                entered,
                found,
                stated != null,
                clock.instant(),
                callers.current().subject())));
    }

    private Optional<Notice> shown(String office, String stated) {
        var notice = notices.shown(office, number(stated));
        if (notice.isEmpty()) {
            throw Refusal.invalid(NOTICE, "unknown-notice", Map.of());
        }
        return notice;
    }

    private static @Nullable Integer number(String stated) {
        try {
            return Integer.valueOf(stated);
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
