package khrongkan.participants.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.attendance.Attendance.Roll;
import khrongkan.participants.attendance.Attendance.Row;
import khrongkan.participants.attendance.domain.AttendanceRule;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * When one who is on the list was there.
 *
 * @param attended how many of the sessions held
 * @param enough whether that is enough for a certificate
 */
public record PresenceView(
        UUID registrationId,
        UUID organizationId,
        String organizationName,
        AttendeeRole role,
        @Nullable String group,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PersonName person,
        RegistrationState state,
        List<At> sessions,
        int attended,
        boolean enough) {

    /** One session he was at. */
    public record At(
            UUID sessionId,
            @Nullable Instant firstIn,
            @Nullable Instant lastOut) {}

    static PresenceView of(Row row, Roll roll, Disclosure disclosure) {
        var stored = row.registration();
        var content = stored.content();
        var at = roll.held().stream()
                .filter(session -> row.visits().containsKey(session.id()))
                .map(session -> row.visits().get(session.id()))
                .map(visit -> new At(visit.sessionId(), visit.firstIn(), visit.lastOut()))
                .toList();
        var threshold = roll.seminar().content().terms().certificateThreshold();
        return new PresenceView(
                stored.id(),
                content.organizationId(),
                stored.organizationName(),
                content.role(),
                content.group(),
                disclosure.name(stored.id(), content.person()),
                stored.standing().state(),
                at,
                at.size(),
                new AttendanceRule(at.size(), roll.held().size(), threshold).isMet());
    }
}
